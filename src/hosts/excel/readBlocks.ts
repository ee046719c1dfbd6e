import { errorCodes } from './errorCodes';
import type { SheetArea } from './areas';

/** The number of cells, with texts of usual length, that fits into the 5 MB of a response of Excel on the web. */
const maxCells = 100_000;
/** Requests are limited too: each range takes a few hundred characters. */
const maxRanges = 1000;

/** A part of an area that is read. */
interface Block<Whole> extends SheetArea {
  readonly whole: Whole;
}

/**
 * Reads areas in blocks of whole rows, as many per sync as fit into a response; if that was too much, half as many.
 *
 * @param load loads what is to be read
 * @param take receives each block in order: its loaded range, its area, and the area that it is part of
 * @throws WorkbookError if a single cell is too large for a response
 * @see Microsoft, "Resource limits and performance optimization for Office Add-ins", "Excel add-ins"
 */
export async function readBlocks<Whole extends SheetArea>(
  context: Excel.RequestContext,
  areas: readonly Whole[],
  load: (range: Excel.Range) => void,
  take: (range: Excel.Range, block: SheetArea, whole: Whole) => void,
): Promise<void> {
  let limit = maxCells;
  let waiting: readonly Block<Whole>[] = areas.map((whole) => ({ ...whole, whole }));
  while (waiting.length > 0) {
    const { next, rest } = cut(waiting, limit);
    const asked = next.map((block) => {
      const { sheet, row, column, rows, columns } = block;
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, column, rows, columns);
      load(range);
      return { block, range };
    });
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer would be too large
      await context.sync();
    } catch (error) {
      const asMany = next.reduce((sum, block) => sum + cellsOf(block), 0);
      if (!isTooLarge(error) || asMany === 1) throw error;
      limit = Math.floor(asMany / 2);
      continue;
    }
    for (const { block, range } of asked) take(range, block, block.whole);
    waiting = rest;
  }
}

/** The blocks of the next sync, and the remaining ones. */
function cut<Whole>(
  waiting: readonly Block<Whole>[],
  limit: number,
): { readonly next: readonly Block<Whole>[]; readonly rest: readonly Block<Whole>[] } {
  const next: Block<Whole>[] = [];
  let room = limit;
  for (const [i, block] of waiting.entries()) {
    const isFull = next.length === maxRanges || (next.length > 0 && room < block.columns);
    if (isFull) return { next, rest: waiting.slice(i) };
    const [first = block, ...pieces] = split(block, room);
    next.push(first);
    room -= cellsOf(first);
    if (pieces.length > 0) return { next, rest: [...pieces, ...waiting.slice(i + 1)] };
  }
  return { next, rest: [] };
}

/** A block as its first rows, as many as fit, and the rest; a single row as its first columns and the rest. */
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
