import { address } from '../cells/a1';
import type { Location } from '../cells/location';
import type { CellValue } from '../cells/value';
import type { CellRewriting } from '../hosts/rewriting';
import { calculatedPrint, cellPrint } from '../sheets/data/cellPrint';
import { type DataRecord, type Prints, rowKey } from '../sheets/data/dataRecord';
import { linkFormula } from '../sheets/linkFormula';
import type { PlanCell } from '../sheets/plan';
import type { InsertedCell, ShownTable } from './shownTable';

/** A cell that newer data change. */
export interface ChangedCell {
  readonly heading: string;
  readonly was: CellValue;
  readonly becomes: PlanCell;
}

/** A row with what changes in it. */
export interface ChangedRow {
  readonly label: string;
  readonly cells: readonly ChangedCell[];
}

/** A cell for which there are newer data, but which the user has changed: it stays. */
export interface KeptCell {
  readonly label: string;
  readonly heading: string;
  readonly address: string;
}

/** What newer data mean for an inserted table. */
export interface TableComparison {
  readonly changed: readonly ChangedRow[];
  readonly kept: readonly KeptCell[];
  /** The labels of rows that the table does not have yet. */
  readonly added: readonly string[];
  /** The labels of rows that the data no longer have; they stay in the sheet. */
  readonly removed: readonly string[];
  readonly cells: readonly CellRewriting[];
  /** The prints of the table once `cells` are written. */
  readonly prints: readonly Prints[];
}

/**
 * Compares an inserted table with newer data, row by row: rows are found by their keys. Only cells that still have what was
 * written change; cells with formulas follow by themselves.
 *
 * @param record what was written
 * @param shown what the sheet has now
 * @param rows the headings and the rows that the newer data have
 * @returns undefined if the newer data have other columns
 */
export function compareTable(
  sheet: string,
  record: DataRecord,
  { origin, rows: inSheet }: ShownTable,
  rows: readonly (readonly PlanCell[])[],
): TableComparison | undefined {
  const { keyColumn, prints } = record;
  const [headings = [], ...body] = rows;
  const headingPrints = headings.map(cellPrint);
  if (headingPrints.join() !== prints[0]?.join()) return undefined;
  const writtenByKey = byKey(prints.slice(1), keyColumn);
  const shownByKey = new Map<string, number>();
  inSheet.forEach((row, i) => {
    const key = keyOfShown(row, keyColumn);
    if (i > 0 && !shownByKey.has(key)) shownByKey.set(key, i);
  });

  const changed: ChangedRow[] = [];
  const kept: KeptCell[] = [];
  const added: string[] = [];
  const cells: CellRewriting[] = [];
  const after: Prints[] = [headingPrints];
  for (const row of body) {
    const label = textOf(row[0]);
    const becomes = row.map(cellPrint);
    const key = rowKey(becomes, keyColumn);
    const written = writtenByKey.get(key);
    if (!written) {
      added.push(label);
      continue;
    }
    writtenByKey.delete(key);
    const number = shownByKey.get(key);
    const shown = number === undefined ? undefined : inSheet[number];
    if (number === undefined || !shown) continue;
    const changes: ChangedCell[] = [];
    after.push(
      becomes.map((print, column) => {
        const [was, cell] = [shown[column], row[column]];
        const before = written[column] ?? print;
        const isCalculated = print === calculatedPrint || before === calculatedPrint;
        if (print === before || isCalculated || !was || !cell || was.print === print) return print;
        const heading = textOf(headings[column]);
        const at = address({ row: origin.row + number, column: origin.column + column }, 1, 1);
        if (was.print !== before) {
          kept.push({ label, heading, address: at });
          return before;
        }
        changes.push({ heading, was: was.value, becomes: cell });
        cells.push(rewritingOf({ sheet, address: at }, was, cell));
        return print;
      }),
    );
    if (changes.length > 0) changed.push({ label, cells: changes });
  }
  const removed = [...writtenByKey.keys()].flatMap((key) => {
    const shown = inSheet[shownByKey.get(key) ?? -1];
    return shown ? [String(shown[0]?.value ?? '')] : [];
  });
  return { changed, kept, added, removed, cells, prints: after };
}

/** How a cell comes from what it shows to what newer data say. */
function rewritingOf(
  place: Location,
  { value, formula }: InsertedCell,
  becomes: PlanCell,
): CellRewriting {
  if (becomes.kind !== 'link') {
    const to = becomes.kind === 'text' || becomes.kind === 'number' ? becomes.value : null;
    return { ...place, kind: 'entered', from: formula, holds: value, to };
  }
  const to = linkFormula(becomes.url, becomes.value);
  return formula === ''
    ? { ...place, kind: 'restored', from: '', to, holds: [[value]] }
    : { ...place, kind: 'formula', from: formula, to };
}

function byKey(rows: readonly Prints[], keyColumn: number): Map<string, Prints> {
  return new Map(rows.map((prints) => [rowKey(prints, keyColumn), prints]));
}

function keyOfShown(row: readonly InsertedCell[], keyColumn: number): string {
  return rowKey(
    row.map(({ print }) => print),
    keyColumn,
  );
}

function textOf(cell: PlanCell | undefined): string {
  return cell && 'value' in cell ? String(cell.value) : '';
}
