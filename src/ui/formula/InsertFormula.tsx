import {
  Body1Strong,
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { memo, type ReactNode, useContext, useId, useRef } from 'react';
import type { BuiltFormula } from '../../explain/buildFormula';
import type { Definition } from '../../functions/definition';
import type { Selection, Workbook } from '../../hosts/workbook';
import { useAction } from '../async/useAction';
import { LanguageContext } from '../LanguageContext';
import { latestResult } from '../async/latestResult';
import { amountFormatIn } from './amountFormatIn';
import { enterAt, type InsertFormulaRequest } from './enterAt';
import { FormulaCode } from './FormulaCode';
import { formulaResult } from './formulaResult';
import { InsertedFormula } from './InsertedFormula';
import { labelText } from './labelText';
import type { MoneyUnit } from './MoneyUnitSelect';
import type { InUnit } from './resultCells';
import { shortAnswerOf } from './shortAnswer';
import { spillSizeOf } from './spillSize';
import type { BuilderState } from './useBuilder';
import { useFreeCell } from './useFreeCell';
import { useLabelPlace } from './useLabelPlace';
import type { LabelWish } from './useLabelWish';
import { functionTexts, type FunctionTexts } from './functionTexts';
import { useKeepFocusVisible } from '../useKeepFocusVisible';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  // At the foot of the pane, always in sight: the answer changes while the fields above are filled in.
  root: {
    position: 'sticky',
    bottom: '0',
    zIndex: '1',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  action: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  button: { flexGrow: '1' },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface InsertFormulaProps {
  readonly workbook: Workbook;
  readonly builder: BuilderState;
  /** The cell that the formula is for; undefined while it is not known. */
  readonly target: Selection | undefined;
  /** The unit in which amounts are shown. */
  readonly money?: MoneyUnit;
  /** Whether a label is inserted too; absent where none is offered. */
  readonly label?: LabelWish;
  /** What it says about the form. */
  readonly note?: ReactNode;
  readonly onInserted?: () => void;
}

/** The formula as it will be in the cell, the button that inserts it, and the outcome. */
export const InsertFormula = memo(function InsertFormula(props: InsertFormulaProps) {
  const { workbook, builder, target, money = '', label, note, onInserted } = props;
  const { definition, built } = builder;
  const language = useContext(LanguageContext);
  const texts = useTexts(functionTexts);
  const size = spillSizeOf(builder);
  const place = useFreeCell(workbook, target, size);
  const isComplete = built.kind === 'complete';
  const labelPlace = useLabelPlace(workbook, label && isComplete ? place : undefined, size);
  const inUnit = amountFormatIn(money, texts);
  const words = labelText(
    definition,
    builder.explanation,
    money && texts.moneyUnits[money],
    language,
  );
  const insert = useAction(async (request: InsertFormulaRequest) => {
    const inserted = await enterAt(workbook, request);
    onInserted?.();
    return inserted;
  });
  const isBusy = insert.state.kind === 'busy';
  const reasonId = useId();
  const foot = useRef<HTMLDivElement>(null);
  useKeepFocusVisible(foot);
  const styles = useStyles();
  const answer = shortAnswerOf(builder, language);
  const withLabel =
    label?.isWanted === true && labelPlace ? { ...labelPlace, text: words } : undefined;
  const wish = isComplete ? { formula: built.formula, place, label: withLabel } : undefined;
  const insertNow = () => {
    if (wish) insert.run({ wish, result: resultOf(builder, inUnit) });
  };
  const reason = isComplete ? undefined : incompleteText(definition, built, texts);
  return (
    <div ref={foot} className={styles.root}>
      <div role="status">
        <InsertedFormula workbook={workbook} insert={insert} wish={wish} onRetry={insertNow} />
      </div>
      {note}
      {wish && <FormulaCode label={texts.formula} text={wish.formula} />}
      {place?.taken !== undefined && (
        <Caption1 className={styles.hint}>{texts.taken(place.taken)}</Caption1>
      )}
      {reason !== undefined && (
        <Caption1 id={reasonId} className={styles.hint}>
          {reason}
        </Caption1>
      )}
      {label && labelPlace && (
        <Checkbox
          checked={label.isWanted}
          label={texts.labelAt(words, labelPlace.address)}
          onChange={(_, { checked }) => label.choose(checked === true)}
        />
      )}
      <div className={styles.action}>
        {answer !== '' && <Body1Strong aria-hidden>{answer}</Body1Strong>}
        <Button
          appearance="primary"
          className={styles.button}
          icon={isBusy ? <Spinner aria-hidden size="extra-tiny" /> : <MathFormulaRegular />}
          disabledFocusable={isBusy || !wish}
          aria-busy={isBusy}
          {...(!wish && { 'aria-describedby': reasonId })}
          onClick={insertNow}
        >
          {isBusy ? texts.inserting : place ? texts.insertAt(place.address) : texts.insert}
        </Button>
      </div>
    </div>
  );
});

/** How the answer is shown in cells; undefined while it is not known. */
function resultOf({ built, reading, explanation }: BuilderState, inUnit: InUnit) {
  if (built.kind === 'incomplete' || !explanation) return undefined;
  const read = latestResult(reading) ?? new Map();
  return formulaResult({ call: built.call, read, explanation }, inUnit);
}

/** What is still to be done before the formula can be inserted; undefined if nothing is. */
function incompleteText(
  definition: Definition,
  built: BuiltFormula,
  texts: FunctionTexts,
): string | undefined {
  if (built.kind === 'complete') return undefined;
  if (built.faults.some((fault) => fault?.kind === 'wrong')) return texts.correctToInsert;
  const missing = definition.arguments.filter((_, i) => built.faults[i]?.kind === 'missing');
  return texts.fillToInsert(missing.map(({ name }) => name));
}
