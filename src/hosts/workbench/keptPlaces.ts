import type { Worksheet } from '@univerjs/core';
import type { OriginRun } from '../../xlsx/book';
import type { Moves } from '../../xlsx/write/book/shifting/moves';
import { shiftedFormula } from '../../xlsx/write/book/shifting/shiftedFormula';
import { gridOrigins } from './gridOrigins';
import { originNote } from './notes/sheetNote';

/** No sheet is called so. */
const own = ':own';

/** A kept formula, whose references to its own sheet are those of the file, with those that the cells have now. */
export function inGrid(formula: string, worksheet: Worksheet): string {
  return `=${shiftedFormula(
    formula.slice(1),
    ownMoves(worksheet, (run) => run),
    own,
  )}`;
}

/** The other way round; a reference to rows or columns that the file does not have becomes `#REF!`. */
export function inFile(formula: string, worksheet: Worksheet): string {
  const back = ({ at, from, count }: OriginRun) => ({ at: from, from: at, count });
  return `=${shiftedFormula(formula.slice(1), ownMoves(worksheet, back), own)}`;
}

/** The same text as long as no row or column of a sheet has moved. */
export function placesKey(worksheet: Worksheet): string {
  return JSON.stringify(originsOf(worksheet) ?? null);
}

function ownMoves(worksheet: Worksheet, turned: (run: OriginRun) => OriginRun): Moves {
  const origins = originsOf(worksheet);
  const move = {
    name: own,
    ...(origins && { rows: origins.rows.map(turned), columns: origins.columns.map(turned) }),
  };
  return { sheets: new Map([[own, move]]), tables: new Map(), isAny: origins !== undefined };
}

function originsOf(worksheet: Worksheet) {
  const note = originNote(worksheet);
  return note && gridOrigins(worksheet, note);
}
