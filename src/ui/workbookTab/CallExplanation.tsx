import {
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { Answer } from '../functions/Answer';
import { FirstCells } from '../functions/FirstCells';
import { FormulaCode } from '../functions/FormulaCode';
import { useFunctionTexts } from '../functions/useFunctionTexts';
import { ArgumentValues } from './ArgumentValues';
import { CalculationSteps } from './CalculationSteps';
import { FigureFacts } from './FigureFacts';
import type { ExplainedCall } from './finding';
import { Subsection } from './Subsection';
import { useWorkbookTexts } from './useWorkbookTexts';

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2 } });

interface CallExplanationProps {
  readonly explained: ExplainedCall;
}

/** A formula of ours: its answer or the reason why there is none, its arguments, steps and figures. */
export function CallExplanation({ explained }: CallExplanationProps) {
  const { formula, call, read, explanation, size, at } = explained;
  const texts = useWorkbookTexts();
  const { formula: formulaLabel } = useFunctionTexts();
  const styles = useStyles();
  const isSpilled = explanation.outcome.kind !== 'table' && size.rows * size.columns > 1;
  return (
    <>
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
      <Answer explanation={explanation} />
      <FirstCells call={call} read={read} explanation={explanation} />
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
