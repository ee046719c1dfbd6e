import { address } from '../../cells/a1';
import type { CellFormula } from '../workbook';
import { formulaInCell } from './formulaInCell';
import { loadedCells } from './loadedCells';
import { readBlocks } from './readBlocks';
import type { SheetArea } from './sheetArea';
import { usedAreas } from './usedAreas';
import { withoutSpilled } from './withoutSpilled';

/** A formula as a cell holds it, and what it shows. */
export interface HeldFormula extends CellFormula {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly valueType: string;
  /** The number format of its cell. */
  readonly format: unknown;
}

/** What may be a formula: a text may read the same. */
interface Content {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

/** Contents right below each other. */
interface Run extends SheetArea {
  readonly contents: Content[];
}

/**
 * Every formula in the workbook that is wanted, sheet by sheet, hidden sheets too: first the formulas alone, in blocks;
 * then what those that were found show.
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

/** Those contents that are formulas, with what they show. */
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

/** A formula is mostly filled down: the contents in as few ranges as stand right below each other. */
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
