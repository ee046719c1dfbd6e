import { escapedText } from '../../../package/xmlText';
import type { Moves, SheetMove } from '../shifting/moves';
import { movedIndex } from '../shifting/movedIndex';
import { shiftedFormula } from '../shifting/shiftedFormula';
import { movedCorners } from './movedCorners';

/** A shape of a drawing in VML. */
export const legacyShape = /<((?:\w+:)?shape)\s[^>]*>[\s\S]*?<\/\1>/g;

/** What a shape is to a sheet: the box of a note, a control. */
export const clientData = /<((?:\w+:)?ClientData)\b[^>]*>[\s\S]*?<\/\1>/;

/**
 * Moves the boxes of notes and the controls of a sheet with their cells; the box of a note whose cell was removed goes
 * with it. Programs write these parts as VML, which need not be XML: so they are changed as text.
 *
 * @param name the sheet's in the file
 */
export function shiftLegacyDrawing(
  text: string,
  move: SheetMove,
  moves: Moves,
  name: string,
): string {
  return text.replace(legacyShape, (whole) => {
    const [data] = clientData.exec(whole) ?? [];
    if (data === undefined) return whole;
    const moved = movedData(data, move, moves, name);
    return moved === undefined ? '' : whole.replace(data, () => moved);
  });
}

function movedData(data: string, move: SheetMove, moves: Moves, name: string): string | undefined {
  const row = Number(inside(data, 'Row') ?? NaN);
  const column = Number(inside(data, 'Column') ?? NaN);
  const rowNow = Number.isNaN(row) ? undefined : movedIndex(row, move.rows);
  const columnNow = Number.isNaN(column) ? undefined : movedIndex(column, move.columns);
  const isNote = /ObjectType="Note"/.test(data);
  if (isNote && (rowNow === undefined || columnNow === undefined)) return undefined;
  let moved = data;
  if (rowNow !== undefined && rowNow !== row) moved = withInside(moved, 'Row', String(rowNow));
  if (columnNow !== undefined && columnNow !== column) {
    moved = withInside(moved, 'Column', String(columnNow));
  }
  const anchor = inside(data, 'Anchor');
  const anchorNow = anchor === undefined ? undefined : movedAnchor(anchor, move, data);
  if (anchorNow !== anchor && anchorNow !== undefined) {
    moved = withInside(moved, 'Anchor', anchorNow);
  }
  for (const element of ['FmlaLink', 'FmlaRange', 'FmlaMacro', 'FmlaPict', 'FmlaTxbx']) {
    const formula = inside(data, element);
    const now = formula === undefined ? undefined : shiftedFormula(formula, moves, name);
    if (now !== formula && now !== undefined) moved = withInside(moved, element, escapedText(now));
  }
  return moved;
}

/** An anchor names a column, an offset in it, a row, an offset in it; then the same of the other corner. */
function movedAnchor(anchor: string, move: SheetMove, data: string): string {
  const numbers = anchor.split(',').map(Number);
  const [left, , top, , right, , bottom] = numbers;
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) {
    return anchor;
  }
  const isSaid = (element: string) => new RegExp(`<(?:\\w+:)?${element}\\s*(?:/>|>)`).test(data);
  // These elements mean the opposite of their names: what has them stays, or keeps its size. A note's box moves anyway.
  const isNote = /ObjectType="Note"/.test(data);
  if (isSaid('MoveWithCells') && !isNote) return anchor;
  const corners = movedCorners(
    { row: top, column: left },
    { row: bottom, column: right },
    move,
    isSaid('SizeWithCells'),
  );
  const { from, to } = corners;
  if (from.row === top && from.column === left && to.row === bottom && to.column === right) {
    return anchor;
  }
  const now = [...numbers];
  [now[0], now[2], now[4], now[6]] = [from.column, from.row, to.column, to.row];
  return now.join(', ');
}

function inside(data: string, element: string): string | undefined {
  return elementPattern(element).exec(data)?.[3];
}

function withInside(data: string, element: string, text: string): string {
  return data.replace(
    elementPattern(element),
    (_whole, open: string, _name: string, _text: string, close: string) => open + text + close,
  );
}

function elementPattern(element: string): RegExp {
  return new RegExp(`(<((?:\\w+:)?${element})>)([^<]*)(</\\2>)`);
}
