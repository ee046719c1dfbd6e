import { errorCodes } from './errorCodes';
import type { SheetArea } from './sheetArea';

/** So many cells with texts of a usual length stay below the 5 MB that Excel on the web answers at once. */
const mostCells = 100_000;
/** What is asked counts too: each range is a few hundred characters. */
const mostRanges = 1000;

/** Some rows of an area that is read. */
interface Block<Whole> extends SheetArea {
  readonly whole: Whole;
}

/**
 * Reads areas in blocks of whole rows, as many a sync as Excel answers at once; where that was too much, half as many.
 *
 * @param ask loads what is to be read
 * @param take is given each block in order: its range, loaded, its cells, and the area that it is part of
 * @throws WorkbookError if a single cell is more than Excel answers at once
 * @see Microsoft, "Resource limits and performance optimization for Office Add-ins", "Excel add-ins"
 */
export async function readBlocks<Whole extends SheetArea>(
  context: Excel.RequestContext,
  areas: readonly Whole[],
  ask: (range: Excel.Range) => void,
  take: (range: Excel.Range, block: SheetArea, whole: Whole) => void,
): Promise<void> {
  let most = mostCells;
  let waiting: readonly Block<Whole>[] = areas.map((whole) => ({ ...whole, whole }));
  while (waiting.length > 0) {
    const { next, rest } = cut(waiting, most);
    const asked = next.map((block) => {
      const { sheet, row, column, rows, columns } = block;
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, column, rows, columns);
      ask(range);
      return { block, range };
    });
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer would be too large
      await context.sync();
    } catch (error) {
      const asMany = next.reduce((sum, block) => sum + cellsOf(block), 0);
      if (!isTooLarge(error) || asMany === 1) throw error;
      most = Math.floor(asMany / 2);
      continue;
    }
    for (const { block, range } of asked) take(range, block, block.whole);
    waiting = rest;
  }
}

/** The blocks of the next sync, and those that are left. */
function cut<Whole>(
  waiting: readonly Block<Whole>[],
  most: number,
): { readonly next: readonly Block<Whole>[]; readonly rest: readonly Block<Whole>[] } {
  const next: Block<Whole>[] = [];
  let room = most;
  for (const [i, block] of waiting.entries()) {
    const isFull = next.length === mostRanges || (next.length > 0 && room < block.columns);
    if (isFull) return { next, rest: waiting.slice(i) };
    const [first = block, ...pieces] = split(block, room);
    next.push(first);
    room -= cellsOf(first);
    if (pieces.length > 0) return { next, rest: [...pieces, ...waiting.slice(i + 1)] };
  }
  return { next, rest: [] };
}

/** A block as its first rows, as many as there is room for, and the rest; a single row as its first columns. */
function split<Whole>(block: Block<Whole>, room: number): readonly Block<Whole>[] {
  if (cellsOf(block) <= room) return [block];
  const rows = Math.max(1, Math.floor(room / block.columns));
  if (rows < block.rows) {
    const below = { ...block, row: block.row + rows, rows: block.rows - rows };
    return [...split({ ...block, rows }, room), below];
  }
  const right = { ...block, column: block.column + room, columns: block.columns - room };
  return [{ ...block, columns: room }, right];
}

function cellsOf({ rows, columns }: SheetArea): number {
  return rows * columns;
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && errorCodes[error.code] === 'tooLarge';
}
