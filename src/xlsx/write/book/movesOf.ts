import type { Book, BookSheet } from '../../book';
import { type Moves, type SheetMove, sheetMove } from './shifting/moves';
import type { TableMove } from './shifting/renamedTable';
import { tableMoves } from './tables/tableMoves';

/** What became of the sheets of the file that `opened` was read from; `book` is what they are now. */
export function movesOf(opened: Book, book: Book): Moves {
  const now = new Map<string, BookSheet>();
  for (const sheet of book.sheets) {
    if (sheet.part !== undefined && !now.has(sheet.part)) now.set(sheet.part, sheet);
  }
  const tables = new Map<string, TableMove>();
  const moves = opened.sheets.map((sheet): [BookSheet, SheetMove] => {
    const current = sheet.part === undefined ? undefined : now.get(sheet.part);
    if (!current) return [sheet, {}];
    const move = sheetMove(sheet, current);
    for (const [name, table] of tableMoves(sheet, current, move)) tables.set(name, table);
    return [sheet, move];
  });
  const isMoved = moves.some(([{ name }, move]) => move.name !== name || move.rows || move.columns);
  return {
    sheets: new Map(moves.map(([{ name }, move]) => [name.toLowerCase(), move])),
    ...{ tables, isAny: isMoved || tables.size > 0 },
  };
}
