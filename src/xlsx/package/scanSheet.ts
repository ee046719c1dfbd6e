import { cellAt } from '../../cells/a1';
import { localName } from './xml';
import { attributeSpans, attributesOf } from './xmlAttributes';
import { scanXml } from './scanXml';
import { XmlError } from './xmlError';
import { decodedText } from './xmlText';

/** A row of a sheet's XML; its attributes are read with `attributesOf(text, start, openEnd)`. */
export interface ScannedRow {
  /** Counted from 0. */
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  readonly isEmpty: boolean;
  /** Where its closing tag begins; known only when the row has ended. */
  closeStart: number;
  end: number;
}

/** A cell of a sheet's XML. Texts are decoded; what a value means depends on `type`. */
export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly openEnd: number;
  end: number;
  /** The index of its format, `s`. */
  readonly style: number;
  /** `t`: n, s, str, b, e, d or inlineStr. */
  readonly type: string;
  /** `cm`, if there is one: the index of its metadata counted from 1, which marks dynamic arrays. */
  readonly cellMetadata: number;
  /** `vm`, likewise: what else the value is, such as a picture. */
  readonly valueMetadata: number;
  formula?: ScannedFormula;
  /** `<v>` */
  value?: ScannedText;
  /** `<is>`: its text, without its phonetic guide. */
  inline?: ScannedText;
}

export interface ScannedText {
  text: string;
  readonly start: number;
  readonly openEnd: number;
  end: number;
}

/** `<f>`: the text is empty in all cells but the first of a shared formula. */
export interface ScannedFormula extends ScannedText {
  readonly attributes: ReadonlyMap<string, string>;
}

export interface SheetVisitor {
  rowStart?(row: ScannedRow): void;
  /** When all of the cell is read. */
  cell?(cell: ScannedCell): void;
  rowEnd?(row: ScannedRow): void;
}

/**
 * Goes through the cells of a sheet's XML once, in the order of the text. A row or a cell without a place follows the
 * one before it. Nothing is kept, so a million cells need no more memory than one.
 *
 * @throws XmlError
 */
export function scanSheet(text: string, visitor: SheetVisitor): void {
  let depth = 0;
  let inData = false;
  let row: ScannedRow | undefined;
  let cell: ScannedCell | undefined;
  let part: ScannedText | undefined;
  let isText = false;
  let phonetic = 0;
  const next = { row: 0, column: 0 };

  const closeCell = (end: number) => {
    if (!cell) return;
    cell.end = end;
    visitor.cell?.(cell);
    cell = undefined;
  };
  const closeRow = (closeStart: number, end: number) => {
    if (!row) return;
    Object.assign(row, { closeStart, end });
    visitor.rowEnd?.(row);
    row = undefined;
  };
  const openPart = (local: string, start: number, openEnd: number) => {
    if (!cell) return;
    const opened = { text: '', start, openEnd, end: openEnd };
    if (local === 'v') cell.value = opened;
    else if (local === 'is') cell.inline = opened;
    else if (local === 'f') {
      cell.formula = { ...opened, attributes: attributesOf(text, start, openEnd) };
    } else return;
    part = local === 'f' ? cell.formula : opened;
    isText = local !== 'is';
  };

  scanXml(text, {
    open(name, start, end, isEmpty) {
      const local = localName(name);
      if (depth === 1 && local === 'sheetData') inData = true;
      else if (depth === 1) return leave(isEmpty);
      else if (inData && depth === 2 && local === 'row') {
        row = scannedRow(text, start, end, isEmpty, next.row);
        next.row = row.row + 1;
        next.column = 0;
        visitor.rowStart?.(row);
        if (isEmpty) closeRow(end, end);
      } else if (row && depth === 3 && local === 'c') {
        cell = scannedCell(text, start, end, row.row, next.column);
        next.column = cell.column + 1;
        if (isEmpty) closeCell(end);
      } else if (depth === 4) {
        openPart(local, start, end);
        if (isEmpty) part = undefined;
      } else if (cell?.inline === part && part) {
        if (local === 'rPh' && !isEmpty) phonetic = depth;
        else if (local === 't' && !isEmpty) isText = phonetic === 0;
      }
      if (!isEmpty) depth += 1;
      return undefined;
    },
    close(_name, start, end) {
      depth -= 1;
      if (depth === 1) inData = false;
      else if (depth === 2) closeRow(start, end);
      else if (depth === 3) closeCell(end);
      else if (depth === 4) {
        if (part) part.end = end;
        part = undefined;
        isText = false;
      } else if (depth > 4) {
        isText = false;
        if (depth === phonetic) phonetic = 0;
      }
    },
    text(start, end, isCdata) {
      if (!part || !isText) return;
      const raw = text.slice(start, end);
      part.text += isCdata ? raw : decodedText(raw);
    },
  });

  function leave(isEmpty: boolean): 'leave' {
    if (!isEmpty) depth += 1;
    return 'leave';
  }
}

function scannedRow(
  text: string,
  start: number,
  openEnd: number,
  isEmpty: boolean,
  next: number,
): ScannedRow {
  const place = attributeSpans(text, start, openEnd).find(({ name }) => name === 'r');
  const row = place ? Number(text.slice(place.from, place.to)) - 1 : next;
  if (!Number.isInteger(row) || row < 0) throw new XmlError(start, 'a row without a number');
  return { row, start, openEnd, isEmpty, closeStart: openEnd, end: openEnd };
}

function scannedCell(
  text: string,
  start: number,
  openEnd: number,
  row: number,
  next: number,
): ScannedCell {
  let column = next;
  let [style, cellMetadata, valueMetadata, type] = [0, 0, 0, 'n'];
  for (const { name, from, to } of attributeSpans(text, start, openEnd)) {
    if (name === 'r') column = columnAt(text.slice(from, to), row, start);
    else if (name === 's') style = Number(text.slice(from, to));
    else if (name === 't') type = text.slice(from, to);
    else if (name === 'cm') cellMetadata = Number(text.slice(from, to));
    else if (name === 'vm') valueMetadata = Number(text.slice(from, to));
  }
  return { row, column, start, openEnd, end: openEnd, style, type, cellMetadata, valueMetadata };
}

/** The row in a cell's address must be the row it is in. */
function columnAt(place: string, row: number, start: number): number {
  const found = cellAt(place);
  if (found?.row !== row) throw new XmlError(start, `a cell at ${place} in row ${row + 1}`);
  return found.column;
}
