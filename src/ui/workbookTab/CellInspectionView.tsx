import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { TableCursorRegular } from '@fluentui/react-icons/svg/table-cursor';
import type { Workbook } from '../../hosts/workbook';
import { EmptyState } from '../EmptyState';
import { FormulaCode } from '../formula/FormulaCode';
import { CallExplanation } from './CallExplanation';
import { CellStateBar } from './CellStateBar';
import { FigureFacts } from './FigureFacts';
import type { CellInspection } from './inspectCell';
import { PrecedentList } from './PrecedentList';
import { functionTexts } from '../formula/functionTexts';
import { useTexts } from '../useTexts';
import { workbookTexts } from './workbookTexts';

interface CellInspectionViewProps {
  readonly workbook: Workbook;
  readonly inspection: CellInspection;
}

/** What is behind the selected cell, each kind in its own way. */
export function CellInspectionView({ workbook, inspection: finding }: CellInspectionViewProps) {
  const texts = useTexts(workbookTexts);
  const { formula: formulaLabel } = useTexts(functionTexts);
  switch (finding.kind) {
    case 'nothing':
      return (
        <EmptyState
          icon={<TableCursorRegular />}
          title={texts.nothingTitle}
          hint={texts.nothingHint}
        />
      );
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
    case 'cells':
      return (
        <>
          <FormulaCode label={formulaLabel} text={finding.formula} />
          <PrecedentList workbook={workbook} precedents={finding.precedents} />
        </>
      );
    default:
      return finding satisfies never;
  }
}
