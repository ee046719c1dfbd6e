import {
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { Workbook } from '../../hosts/workbook';
import { Answer } from '../formula/Answer';
import { SpillPreview } from '../formula/SpillPreview';
import { FormulaCode } from '../formula/FormulaCode';
import { ArgumentValues } from './ArgumentValues';
import { CalculationSteps } from './CalculationSteps';
import { CellStateBar } from './CellStateBar';
import { FigureFacts } from './FigureFacts';
import type { ExplainedCall } from './inspectCell';
import { Subsection } from './Subsection';
import { functionTexts } from '../formula/functionTexts';
import { useTexts } from '../useTexts';
import { workbookTexts } from './workbookTexts';

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2 } });

interface CallExplanationProps {
  readonly workbook: Workbook;
  readonly explained: ExplainedCall;
}

/** An AI Capex formula: what is wrong with its cell, its answer or why there is none, arguments, steps, figures. */
export function CallExplanation({ workbook, explained }: CallExplanationProps) {
  const { formula, call, read, explanation, size, at, state, blocking } = explained;
  const texts = useTexts(workbookTexts);
  const { formula: formulaLabel } = useTexts(functionTexts);
  const styles = useStyles();
  const isSpilled = explanation.outcome.kind !== 'table' && size.rows * size.columns > 1;
  return (
    <>
      {state && <CellStateBar workbook={workbook} state={state} blocking={blocking} />}
      <FormulaCode label={formulaLabel} text={formula} />
      {!call.isWhole && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.notWhole(call.text)}</MessageBarBody>
        </MessageBar>
      )}
      {isSpilled && (
        <Caption1 className={styles.note}>
          {texts.spilled(size.rows, size.columns, at.row + 1, at.column + 1)}
        </Caption1>
      )}
      {state && (
        <Caption1 className={styles.note}>
          {state.kind === 'error' ? texts.without : texts.after}
        </Caption1>
      )}
      <Answer explanation={explanation} />
      <SpillPreview call={call} read={read} explanation={explanation} />
      {explanation.arguments.length > 0 && (
        <Subsection title={texts.arguments}>
          <ArgumentValues explanation={explanation} />
        </Subsection>
      )}
      {explanation.steps.length > 0 && (
        <Subsection title={texts.steps}>
          <CalculationSteps steps={explanation.steps} />
        </Subsection>
      )}
      {explanation.figures.length > 0 && (
        <Subsection title={texts.sources}>
          {explanation.figures.map((figure) => (
            <FigureFacts key={figure.id} figure={figure} />
          ))}
        </Subsection>
      )}
    </>
  );
}
