import type { CellValue, CellValues } from '../../cells/value';
import { formulaState } from '../formulaState';
import type { Location } from '../workbook';
import { areaOf, localAddress, type SheetArea } from './areas';
import { loadedValues } from './loadedCells';
import { pause } from './pause';
import { readBlocks } from './readBlocks';
import { sameValues } from '../sameValues';

/**
 * Milliseconds between two readings. Results of functions arrive 50 ms after the call and then every 200 to 500 ms: two
 * readings that are closer could both return the old value of a cell that is being recalculated.
 */
const pauses = [600, 900, 1400, 2100, 3200] as const;
/** The number of cells that one sync loads. */
const atOnce = 500;

/** What a formula shows in all the cells that it fills. */
export interface Settled {
  /** All the cells that it fills, in A1 notation. */
  readonly address: string;
  readonly values: CellValues;
  /** It is not calculated yet: its values must be neither kept nor compared. */
  readonly isPending: boolean;
}

/**
 * What formulas show once they are calculated: when two readings agree, nothing shows `#BUSY!`, and Excel reports that it
 * has finished. It reads at growing intervals, for eight seconds at most; what is not calculated by then is pending.
 *
 * `Application.calculationState` alone is not enough: whether it waits for asynchronous functions is not documented. In
 * manual calculation it stays at `Pending` after any change, although the cells show their final values.
 */
export async function whenCalculated(
  context: Excel.RequestContext,
  cells: readonly Location[],
): Promise<readonly Settled[]> {
  if (cells.length === 0) return [];
  let { shown } = await readShown(context, cells);
  let settled: readonly Settled[] = [];
  for (const milliseconds of pauses) {
    await pause(milliseconds);
    const next = await readShown(context, cells);
    settled = next.shown.map((each, i) => ({
      ...each,
      isPending: next.isCalculating || isPending(each.values) || !isSame(each, shown[i]),
    }));
    if (!settled.some((each) => each.isPending)) return settled;
    ({ shown } = next);
  }
  return settled;
}

/** Whether a formula that shows these values is still being calculated. */
function isPending(values: CellValues): boolean {
  const of = (value: CellValue) => formulaState(value) === 'pending';
  // Only in the formula's own cell does blank mean no result yet; a result may contain blanks.
  return of(values[0]?.[0] ?? null) || values.some((row) => row.some((each) => each && of(each)));
}

type Shown = Pick<Settled, 'address' | 'values'>;

function isSame(one: Shown, other: Shown | undefined): boolean {
  return one.address === other?.address && sameValues(one.values, other.values);
}

async function readShown(
  context: Excel.RequestContext,
  cells: readonly Location[],
): Promise<{ readonly shown: readonly Shown[]; readonly isCalculating: boolean }> {
  const { application, worksheets } = context.workbook;
  const filled: (SheetArea & { readonly address: string; readonly values: CellValue[][] })[] = [];
  application.load('calculationMode,calculationState');
  for (let first = 0; first < cells.length; first += atOnce) {
    const asked = cells.slice(first, first + atOnce).map(({ sheet, address }) => {
      const cell = worksheets.getItem(sheet).getRange(address).getCell(0, 0);
      const spill = cell.getSpillingToRangeOrNullObject();
      for (const range of [cell, spill]) {
        range.load('address,rowIndex,columnIndex,rowCount,columnCount');
      }
      return { sheet, cell, spill };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request would be too large
    await context.sync();
    for (const { sheet, cell, spill } of asked) {
      const range = spill.isNullObject ? cell : spill;
      filled.push({ ...areaOf(range), sheet, address: localAddress(range.address), values: [] });
    }
  }
  await readBlocks(
    context,
    filled,
    (range) => range.load('values,valueTypes'),
    (range, block, { row, values }) =>
      loadedValues(range).forEach((line, i) => {
        const at = block.row - row + i;
        values[at] = [...(values[at] ?? []), ...line];
      }),
  );
  const { calculationMode, calculationState } = application;
  const isCalculating =
    calculationState === 'Calculating' ||
    (calculationState === 'Pending' && calculationMode !== 'Manual');
  return { shown: filled, isCalculating };
}
