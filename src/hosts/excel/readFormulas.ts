import { address } from '../../cells/a1';
import type { CellFormula } from '../workbook';
import { formulaInCell, loadedCells } from './loadedCells';
import { readBlocks } from './readBlocks';
import { type SheetArea, areaOf } from './areas';
import { usedAreas } from './usedAreas';

/** A formula as entered in a cell, and what it shows. */
export interface HeldFormula extends CellFormula {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly valueType: string;
  /** The number format of its cell. */
  readonly format: unknown;
}

/** A possible formula: a text may look the same. */
interface Content {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

/** Contents of adjacent cells in one column. */
interface Run extends SheetArea {
  readonly contents: Content[];
}

/**
 * The workbook's formulas that match a condition, sheet by sheet, including hidden sheets: first only the formulas, in
 * blocks; then the values of those found.
 */
export async function readFormulas(
  context: Excel.RequestContext,
  isWanted: (formula: string) => boolean,
): Promise<readonly HeldFormula[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const areas = await usedAreas(
    context,
    worksheets.items.map(({ name }) => name),
  );
  const found: Content[] = [];
  await readBlocks(
    context,
    areas,
    (range) => range.load('formulas'),
    (range, { sheet, row, column }) =>
      loadedCells<unknown>(range.formulas).forEach((line, i) =>
        line.forEach((content, j) => {
          if (typeof content !== 'string' || !content.startsWith('=') || !isWanted(content)) return;
          found.push({ sheet, row: row + i, column: column + j, content });
        }),
      ),
  );
  return withoutSpilled(context, await heldFormulas(context, found));
}

/** The contents that are formulas, with what they show. */
async function heldFormulas(
  context: Excel.RequestContext,
  found: readonly Content[],
): Promise<readonly HeldFormula[]> {
  const held = new Map<Content, HeldFormula>();
  await readBlocks(
    context,
    runsOf(found),
    (range) => range.load('values,valueTypes,numberFormat'),
    ({ values, valueTypes, numberFormat }, block, { row: top, contents }) =>
      loadedCells<unknown>(values).forEach(([value], i) => {
        const each = contents[block.row - top + i];
        if (!each) return;
        const formula = formulaInCell(each.content, value);
        if (formula === undefined) return;
        const { sheet, row, column } = each;
        held.set(each, {
          ...{ sheet, row, column, address: address({ row, column }, 1, 1), formula, value },
          valueType: valueTypes[i]?.[0] ?? '',
          format: numberFormat[i]?.[0] as unknown,
        });
      }),
  );
  return found.flatMap((each) => held.get(each) ?? []);
}

/** Groups contents of adjacent cells in one column, since formulas are mostly filled down. */
function runsOf(found: readonly Content[]): readonly Run[] {
  const runs: Run[] = [];
  const last = new Map<string, number>();
  for (const each of found) {
    const { sheet, row, column } = each;
    const line = JSON.stringify([sheet, column]);
    const index = last.get(line) ?? -1;
    const above = runs[index];
    if (above && above.row + above.rows === row) {
      runs[index] = { ...above, rows: above.rows + 1 };
      above.contents.push(each);
      continue;
    }
    last.set(line, runs.length);
    runs.push({ sheet, row, column, rows: 1, columns: 1, contents: [each] });
  }
  return runs;
}

/** A formula and its row and column, counted from 0. */
interface PlacedFormula extends CellFormula {
  readonly row: number;
  readonly column: number;
}

/** The number of cells that one sync loads. */
const atOnce = 500;

/**
 * Formulas without the copies that Excel returns for spilled cells; only the source cell really has the formula. Only
 * formulas that occur several times on a sheet need checking.
 *
 * @param found in the order of rows, so that a source comes before what it has spilled
 */
async function withoutSpilled<Found extends PlacedFormula>(
  context: Excel.RequestContext,
  found: readonly Found[],
): Promise<readonly Found[]> {
  const count = new Map<string, number>();
  for (const each of found) count.set(mark(each), (count.get(mark(each)) ?? 0) + 1);
  const spilled = new Set<Found>();
  let waiting = found.filter((each) => (count.get(mark(each)) ?? 0) > 1);
  while (waiting.length > 0) {
    const asked = waiting.slice(0, atOnce).map((each) => {
      const { sheet, row, column } = each;
      const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
      const source = cell.getSpillParentOrNullObject();
      const filled = cell.getSpillingToRangeOrNullObject();
      source.load('rowIndex,columnIndex');
      filled.load('rowIndex,columnIndex,rowCount,columnCount');
      return { each, source, filled };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer spares the next questions
    await context.sync();
    const open = new Set(waiting.slice(atOnce));
    for (const { each, source, filled } of asked) {
      const isSource =
        source.isNullObject || (source.rowIndex === each.row && source.columnIndex === each.column);
      if (!isSource) spilled.add(each);
      if (filled.isNullObject) continue;
      // One source gives all the cells that it fills, which need no loading of their own.
      const area = areaOf(filled);
      for (const other of open) {
        const [down, across] = [other.row - area.row, other.column - area.column];
        const isWithin = down >= 0 && down < area.rows && across >= 0 && across < area.columns;
        if (!isWithin || other.sheet !== each.sheet) continue;
        spilled.add(other);
        open.delete(other);
      }
    }
    waiting = [...open];
  }
  return found.filter((each) => !spilled.has(each));
}

function mark({ sheet, formula }: CellFormula): string {
  return JSON.stringify([sheet, formula]);
}
