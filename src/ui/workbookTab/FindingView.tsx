import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Workbook } from '../../hosts/workbook';
import { FormulaCode } from '../formula/FormulaCode';
import { CallExplanation } from './CallExplanation';
import { CellStateBar } from './CellStateBar';
import { FigureFacts } from './FigureFacts';
import type { Finding } from './finding';
import { NothingBehind } from './NothingBehind';
import { functionTexts } from '../formula/functionTexts';
import { useTexts } from '../useTexts';
import { workbookTexts } from './workbookTexts';

interface FindingViewProps {
  readonly workbook: Workbook;
  readonly finding: Finding;
}

/** What is behind the selected cell, each kind in its own way. */
export function FindingView({ workbook, finding }: FindingViewProps) {
  const texts = useTexts(workbookTexts);
  const { formula: formulaLabel } = useTexts(functionTexts);
  switch (finding.kind) {
    case 'nothing':
      return <NothingBehind />;
    case 'unreadable':
      return (
        <>
          {finding.state && <CellStateBar workbook={workbook} state={finding.state} />}
          <FormulaCode label={formulaLabel} text={finding.formula} />
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{texts.unreadable}</MessageBarBody>
          </MessageBar>
        </>
      );
    case 'call':
      return <CallExplanation workbook={workbook} explained={finding} />;
    case 'figures':
      return (
        <>
          {finding.formula && <FormulaCode label={formulaLabel} text={finding.formula} />}
          {finding.figures.map((figure) => (
            <FigureFacts key={figure.id} figure={figure} />
          ))}
        </>
      );
    default:
      return finding satisfies never;
  }
}
