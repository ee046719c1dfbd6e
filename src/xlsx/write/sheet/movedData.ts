import { areaAt, columnName } from '../../../cells/a1';
import {
  type ScannedCell,
  type ScannedFormula,
  type ScannedRow,
  scanSheet,
} from '../../package/scanSheet';
import { type ArrayEdit, areaText } from './arrayFormula';
import { movedArray } from './movedArray';
import { type Splice, spliced, withAttribute } from '../../package/splice';
import { XmlElement } from '../../package/xml';
import { escapedText } from '../../package/xmlText';
import { movedIndex } from '../book/shifting/movedIndex';
import { prefixOf } from '../../package/childElements';
import { fileFormulaText } from './fileText';
import { type FilledRow, scannedRows } from './scannedRows';
import { unsharedFormula, sharedGroups, sharedTexts } from './sharedFormula';
import type { SheetMoves } from './sheetContext';

/** The rows and cells of a sheet after rows or columns were moved, or what its formulas refer to. */
export function movedData(
  root: XmlElement,
  data: XmlElement,
  moves: SheetMoves,
): readonly Splice[] {
  const text = root.source;
  const rows = scannedRows(text);
  const formulas = movedFormulas(text, rows, prefixOf(root), moves);
  if (!moves.rows && !moves.columns) return [...formulas.values()].flat();
  const moved = rows.flatMap((filled) => {
    const row = movedIndex(filled.row.row, moves.rows);
    return row === undefined ? [] : [{ row, xml: movedRow(text, filled, row, formulas, moves) }];
  });
  const xml = moved
    .sort((a, b) => a.row - b.row)
    .map((each) => each.xml)
    .join('');
  return data.isEmpty ? [] : [{ start: data.openEnd, end: data.closeStart, text: xml }];
}

/** Array formulas that no longer fill all that they did, as rows or columns are gone or came between. */
export function brokenArrays(text: string, moves: SheetMoves): readonly ArrayEdit[] {
  if (!moves.rows && !moves.columns) return [];
  const broken: ArrayEdit[] = [];
  scanSheet(text, {
    cell: ({ formula }) => {
      const reference = formula?.attributes.get('ref');
      const before = formula?.attributes.get('t') === 'array' ? areaAt(reference ?? '') : undefined;
      if (!before || reference === undefined || before.rows * before.columns === 1) return;
      const filled = areaAt(moves.areas(reference) ?? '');
      const area = movedArray(before, moves);
      if (!filled || (area && areaText(area) === areaText(filled))) return;
      broken.push({ filled, empties: true, ...(area && { area }) });
    },
  });
  return broken;
}

/** What changes in the formulas of cells. If rows or columns move, none is shared any more. */
function movedFormulas(
  text: string,
  rows: readonly FilledRow[],
  p: string,
  moves: SheetMoves,
): ReadonlyMap<ScannedCell, readonly Splice[]> {
  const splices = new Map<ScannedCell, readonly Splice[]>();
  const cells = rows.flatMap((row) => row.cells.filter(({ formula }) => formula));
  const isShared = ({ formula }: ScannedCell) => formula?.attributes.get('t') === 'shared';
  for (const group of sharedGroups(cells.filter(isShared))) {
    const texts = new Map([...sharedTexts(group), [group.first, group.first.formula?.text ?? '']]);
    const moved = [...texts].map(([cell, formula]) => ({ cell, to: moves.formula(formula) }));
    const isStill = moved.every(({ cell, to }) => texts.get(cell) === to);
    if (isStill && !moves.rows && !moves.columns) continue;
    for (const { cell, to } of moved) {
      if (cell.formula) splices.set(cell, [unsharedFormula(cell.formula, to, p)]);
    }
  }
  for (const cell of cells) {
    if (cell.formula && !isShared(cell)) splices.set(cell, movedFormula(text, cell.formula, moves));
  }
  return splices;
}

function movedFormula(text: string, formula: ScannedFormula, moves: SheetMoves): readonly Splice[] {
  const { start, openEnd, end, attributes } = formula;
  const element = new XmlElement(text, '', start, openEnd, text.charAt(openEnd - 2) === '/');
  const filled = areaAt(attributes.get('ref') ?? '');
  const array = filled && movedArray(filled, moves);
  const splices = ['ref', 'r1', 'r2'].flatMap((name) => {
    const before = attributes.get(name);
    if (before === undefined) return [];
    const after = name === 'ref' ? array && areaText(array) : moves.areas(before);
    return after === undefined || after === before ? [] : [withAttribute(element, name, after)];
  });
  const to = moves.formula(formula.text);
  if (to === formula.text || element.isEmpty) return splices;
  const close = text.lastIndexOf('<', end - 1);
  return [...splices, { start: openEnd, end: close, text: escapedText(fileFormulaText(to)) }];
}

function movedRow(
  text: string,
  { row, cells }: FilledRow,
  to: number,
  formulas: ReadonlyMap<ScannedCell, readonly Splice[]>,
  { columns }: SheetMoves,
): string {
  const isMoved = to !== row.row || columns !== undefined;
  const opening = piece(
    text,
    row.start,
    row.openEnd,
    isMoved ? placedRow(text, row, to, columns) : [],
  );
  if (row.isEmpty) return opening;
  const closing = text.slice(row.closeStart, row.end);
  const splicesOf = (cell: ScannedCell, column: number): readonly Splice[] => [
    ...(isMoved ? [placed(text, cell, `${columnName(column)}${to + 1}`)] : []),
    ...(formulas.get(cell) ?? []),
  ];
  if (!columns) {
    const splices = cells.flatMap((cell) => splicesOf(cell, cell.column));
    return opening + piece(text, row.openEnd, row.closeStart, splices) + closing;
  }
  const pieces = cells.flatMap((cell) => {
    const column = movedIndex(cell.column, columns);
    if (column === undefined) return [];
    return [{ column, xml: piece(text, cell.start, cell.end, splicesOf(cell, column)) }];
  });
  pieces.sort((a, b) => a.column - b.column);
  return opening + pieces.map(({ xml }) => xml).join('') + closing;
}

/** The attribute for the columns that a row fills may be omitted. */
function placedRow(
  text: string,
  { start, openEnd, isEmpty }: ScannedRow,
  to: number,
  columns: SheetMoves['columns'],
): readonly Splice[] {
  const element = new XmlElement(text, '', start, openEnd, isEmpty);
  const place = withAttribute(element, 'r', to + 1);
  return columns ? [place, withAttribute(element, 'spans', undefined)] : [place];
}

function placed(text: string, { start, openEnd }: ScannedCell, place: string): Splice {
  const isEmpty = text.charAt(openEnd - 2) === '/';
  return withAttribute(new XmlElement(text, '', start, openEnd, isEmpty), 'r', place);
}

/** A piece of a text, with changes whose offsets are those of the whole. */
function piece(text: string, start: number, end: number, splices: readonly Splice[]): string {
  if (splices.length === 0) return text.slice(start, end);
  const own = splices.map((each) => ({
    ...each,
    start: each.start - start,
    end: each.end - start,
  }));
  return spliced(text.slice(start, end), own);
}
