import {
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { type ReactNode, useId } from 'react';
import type { BuiltFormula } from '../../explain/buildFormula';
import type { Definition } from '../../functions/definition';
import type { InsertedLocation, Selection, Workbook } from '../../hosts/workbook';
import { useAction } from '../async/useAction';
import { FormulaCode } from './FormulaCode';
import { InsertedFormula, type InsertFormulaRequest } from './InsertedFormula';
import { resultFormats } from './resultFormats';
import type { SpillSize } from './spillSize';
import { useFreeCell } from './useFreeCell';
import { functionTexts, type FunctionTexts } from './functionTexts';
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
  readonly definition: Definition;
  readonly built: BuiltFormula;
  /** The answer in short; empty if there is none yet. */
  readonly answer: string;
  /** The cell that the formula is for; undefined while it is not known. */
  readonly target: Selection | undefined;
  /** Of what the formula fills. */
  readonly size: SpillSize;
  /** What it says about the form. */
  readonly note?: ReactNode;
  readonly onInserted?: () => void;
}

/** The formula as it will be in the cell, the button that inserts it, and the outcome. */
export function InsertFormula(props: InsertFormulaProps) {
  const { workbook, definition, built, answer, target, size, note, onInserted } = props;
  const texts = useTexts(functionTexts);
  const place = useFreeCell(workbook, target, size);
  const insert = useAction(async (request: InsertFormulaRequest) => {
    const inserted = await enterAt(workbook, request);
    onInserted?.();
    return inserted;
  });
  const isBusy = insert.state.kind === 'busy';
  const reasonId = useId();
  const styles = useStyles();
  const isOneCell = size.rows === 1 && size.columns === 1;
  const format = isOneCell ? resultFormats[definition.name] : undefined;
  const request = built.kind === 'complete' ? { formula: built.formula, place, format } : undefined;
  const reason = request ? undefined : incompleteText(definition, built, texts);
  return (
    <div className={styles.root}>
      <div role="status">
        <InsertedFormula workbook={workbook} insert={insert} request={request} />
      </div>
      {note}
      {request && <FormulaCode label={texts.formula} text={request.formula} />}
      {place?.taken !== undefined && (
        <Caption1 className={styles.hint}>{texts.taken(place.taken)}</Caption1>
      )}
      {reason !== undefined && (
        <Caption1 id={reasonId} className={styles.hint}>
          {reason}
        </Caption1>
      )}
      <div className={styles.action}>
        {answer !== '' && <Body1Strong aria-hidden>{answer}</Body1Strong>}
        <Button
          appearance="primary"
          className={styles.button}
          icon={isBusy ? <Spinner aria-hidden size="extra-tiny" /> : <MathFormulaRegular />}
          disabledFocusable={isBusy || !request}
          aria-busy={isBusy}
          {...(!request && { 'aria-describedby': reasonId })}
          onClick={() => request && insert.run(request)}
        >
          {isBusy ? texts.inserting : place ? texts.insertAt(place.address) : texts.insert}
        </Button>
      </div>
    </div>
  );
}

/** Enters a formula into a cell, which is shown. */
async function enterAt(
  workbook: Workbook,
  { formula, place, format }: InsertFormulaRequest,
): Promise<InsertedLocation> {
  if (place) {
    const active = await workbook.readSelection();
    const isActive = active.sheet === place.sheet && active.cell === place.address;
    if (!isActive) await workbook.select({ sheet: place.sheet, address: place.address });
  }
  return workbook.enterFormula(formula, format);
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
