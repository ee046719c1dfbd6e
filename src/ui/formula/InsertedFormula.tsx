import { useCallback } from 'react';
import { areaAt, firstCell } from '../../cells/a1';
import type { Area, CellReference } from '../../cells/area';
import { placeName } from '../../cells/sheetReference';
import {
  type InsertedLocation,
  type Location,
  type Workbook,
  WorkbookError,
} from '../../hosts/workbook';
import { CopyFormula } from '../outcome/CopyFormula';
import { UndoInsertion } from '../outcome/UndoInsertion';
import type { FormulaWish, InsertFormulaRequest } from './enterAt';
import { GoneBar } from '../outcome/GoneBar';
import { OutcomeBar } from '../outcome/OutcomeBar';
import { RefusalBar } from '../outcome/RefusalBar';
import { useStands } from '../async/useStands';
import type { Action } from '../async/useAction';
import { ShowPlace } from '../outcome/ShowPlace';
import { functionTexts } from './functionTexts';
import { useTexts } from '../useTexts';

interface InsertedFormulaProps {
  readonly workbook: Workbook;
  readonly insert: Action<InsertFormulaRequest, InsertedLocation>;
  /** What would be inserted now: a refusal of another formula is no longer shown. */
  readonly wish: FormulaWish | undefined;
  /** Inserts what is wished for now, in its cell. */
  readonly onRetry: () => void;
}

/** The outcome of inserting a formula: where it is, with a link, or why it was not inserted. */
export function InsertedFormula({ workbook, insert, wish, onRetry }: InsertedFormulaProps) {
  const { state, dismiss } = insert;
  const texts = useTexts(functionTexts);
  if (state.kind === 'done') {
    const { formula } = state.input.wish;
    return (
      <Entered workbook={workbook} formula={formula} place={state.result} onDismiss={dismiss} />
    );
  }
  if (state.kind !== 'failed') return null;
  const isRefusal = state.error instanceof WorkbookError;
  if (isRefusal && wish?.formula !== state.input.wish.formula) return null;
  return (
    <RefusalBar
      title={texts.refusedTitle}
      error={state.error}
      onRetry={onRetry}
      onDismiss={dismiss}
    />
  );
}

interface EnteredProps {
  readonly workbook: Workbook;
  readonly formula: string;
  readonly place: InsertedLocation;
  readonly onDismiss: () => void;
}

function Entered({ workbook, formula, place, onDismiss }: EnteredProps) {
  const texts = useTexts(functionTexts);
  const check = useCallback(() => formulaStands(workbook, place), [workbook, place]);
  const stands = useStands(workbook, check);
  if (!stands) return <GoneBar onDismiss={onDismiss} />;
  return (
    <OutcomeBar
      intent="success"
      title={texts.insertedTitle}
      onDismiss={onDismiss}
      action={
        <>
          <UndoInsertion workbook={workbook} place={place} />
          <CopyFormula formula={formula} />
        </>
      }
    >
      {texts.insertedAt}
      <ShowPlace workbook={workbook} place={place} text={placeName(place.sheet, place.address)} />
      {place.joinedTable !== undefined && texts.joinedTable(place.joinedTable)}
    </OutcomeBar>
  );
}

/** Whether an AI Capex formula is still in the cell, or in the block that it begins or is labeled in. */
async function formulaStands(workbook: Workbook, { sheet, address }: Location): Promise<boolean> {
  const block = areaAt(address);
  const found = await workbook.findFormulas();
  return found.some((each) => {
    const cell = firstCell(each.address);
    return each.sheet === sheet && block !== undefined && isWithin(cell, block);
  });
}

function isWithin({ row, column }: CellReference, block: Area): boolean {
  const [down, across] = [row - block.row, column - block.column];
  return down >= 0 && down < block.rows && across >= 0 && across < block.columns;
}
