import { type ScannedCell, type ScannedRow, scanSheet } from '../../package/scanSheet';
import { type Splice, withAttribute } from '../../package/splice';
import { child, XmlElement } from '../../package/xml';
import { areaText, arrayEdit, type ArrayEdit } from './arrayFormula';
import type { CellChange } from './cellChanges';
import { changedWithin, isIn } from './changedWithin';
import { cellSplices, emptySplices, hasFormula } from './cellSplices';
import { newCellXml } from './cellXml';
import { columnStyles } from './columnStyles';
import { newRowXml } from './newRowXml';
import { rowChanges, type RowChange } from './rowChanges';
import type { SheetEdit } from './sheetEdit';
import { widerSpans } from './widerSpans';
import { isFormulaKept, writtenOutShared } from './writtenOutShared';

/**
 * What changes in the rows and cells of a sheet's XML.
 *
 * @param root the sheet's element
 * @param brokenArrays array formulas that have left cells behind
 * @returns undefined if rows or cells are not in order: they have to be put in order first
 */
export function dataSplices(
  root: XmlElement,
  edit: SheetEdit,
  brokenArrays: readonly ArrayEdit[],
): readonly Splice[] | undefined {
  const data = child(root, 'sheetData');
  const rowsChanged = rowChanges(edit.opened, edit.now);
  const isSame = edit.changes.size === 0 && rowsChanged.size === 0 && brokenArrays.length === 0;
  if (!data || isSame) return [];
  const editor = new DataEditor(root.source, rowsChanged, columnStyles(root), edit, brokenArrays);
  scanSheet(root.source, editor);
  return editor.isOrdered ? editor.splices(data) : undefined;
}

class DataEditor {
  isOrdered = true;
  private readonly found: Splice[] = [];
  /** The numbers of the rows with a change, in order, and how many of them are done. */
  private readonly rows: readonly number[];
  private rowsDone = 0;
  private cells: readonly CellChange[] = [];
  private cellsDone = 0;
  private rowStyle: number | undefined;
  private last = { row: -1, column: -1 };
  private readonly shared: ScannedCell[] = [];
  /** Those that leave cells empty, up to the row that is read. */
  private arrays: ArrayEdit[];

  constructor(
    private readonly text: string,
    private readonly rowsChanged: ReadonlyMap<number, RowChange>,
    private readonly columnStyle: (column: number) => number | undefined,
    private readonly edit: SheetEdit,
    brokenArrays: readonly ArrayEdit[],
  ) {
    this.arrays = [...brokenArrays];
    const rows = new Set([...edit.changes.keys(), ...rowsChanged.keys()]);
    this.rows = [...rows].sort((a, b) => a - b);
  }

  rowStart(row: ScannedRow): void {
    if (row.row <= this.last.row) this.isOrdered = false;
    this.last = { row: row.row, column: -1 };
    if (this.arrays.length > 0) {
      this.arrays = this.arrays.filter(({ filled }) => row.row < filled.row + filled.rows);
    }
    this.insertRows(row.row, row.start);
    this.cells = [];
    this.cellsDone = 0;
    if (this.rows[this.rowsDone] !== row.row) return;
    this.rowsDone += 1;
    this.cells = this.edit.changes.get(row.row) ?? [];
    const element = this.rowElement(row);
    const change = Object.entries(this.rowsChanged.get(row.row) ?? {});
    this.found.push(...change.map(([name, value]) => withAttribute(element, name, value)));
    const style = element.attributes.get('s');
    this.rowStyle = style === undefined ? undefined : Number(style);
  }

  cell(cell: ScannedCell): void {
    if (cell.column <= this.last.column) this.isOrdered = false;
    this.last.column = cell.column;
    const type = cell.formula?.attributes.get('t');
    if (type === 'shared') this.shared.push(cell);
    else if (type !== undefined) this.editArray(cell);
    this.insertCells(cell.column, cell.start);
    const change = this.cells[this.cellsDone];
    const place = { text: this.text, cell };
    if (change?.column === cell.column) {
      this.cellsDone += 1;
      this.found.push(...cellSplices(place, change, this.edit));
    }
    if (this.isLeftOver(cell)) this.found.push(...emptySplices(place));
  }

  rowEnd(row: ScannedRow): void {
    if (this.cells.length === 0) return;
    const added = this.newCells(this.cells.length);
    const element = this.rowElement(row);
    const spans = widerSpans(element.attributes.get('spans'), this.cells);
    if (spans !== undefined) this.found.push(withAttribute(element, 'spans', spans));
    if (added === '') return;
    const { openEnd, closeStart, isEmpty } = row;
    const name = `${this.edit.p}row`;
    this.found.push(
      isEmpty
        ? { start: openEnd - 2, end: openEnd, text: `>${added}</${name}>` }
        : { start: closeStart, end: closeStart, text: added },
    );
  }

  /** All changes, once the text is read. */
  splices(data: XmlElement): readonly Splice[] {
    const rows = this.newRows(this.rows.length);
    if (rows !== '') {
      const { isEmpty, openEnd, closeStart, name } = data;
      this.found.push(
        isEmpty
          ? { start: openEnd - 2, end: openEnd, text: `>${rows}</${name}>` }
          : { start: closeStart, end: closeStart, text: rows },
      );
    }
    return [...this.found, ...writtenOutShared(this.shared, this.edit)];
  }

  private rowElement({ start, openEnd, isEmpty }: ScannedRow): XmlElement {
    return new XmlElement(this.text, `${this.edit.p}row`, start, openEnd, isEmpty);
  }

  private insertRows(before: number, at: number): void {
    let end = this.rowsDone;
    while ((this.rows[end] ?? Infinity) < before) end += 1;
    const text = this.newRows(end);
    if (text !== '') this.found.push({ start: at, end: at, text });
  }

  /** The changed rows up to one of them, none of which the file has. */
  private newRows(end: number): string {
    const { p, changes } = this.edit;
    const texts = this.rows.slice(this.rowsDone, end).map((row) => {
      this.rowStyle = undefined;
      this.cells = changes.get(row) ?? [];
      this.cellsDone = 0;
      const cells = this.newCells(this.cells.length);
      // If rows that are not listed are hidden, a listed one must be marked as well.
      const isHidden = this.edit.now.hiddenRows?.has(row) ?? false;
      return newRowXml(row, cells, this.rowsChanged.get(row) ?? {}, isHidden, p);
    });
    this.rowsDone = end;
    return texts.join('');
  }

  private insertCells(before: number, at: number): void {
    let end = this.cellsDone;
    while ((this.cells[end]?.column ?? Infinity) < before) end += 1;
    if (end === this.cellsDone) return;
    this.found.push({ start: at, end: at, text: this.newCells(end) });
  }

  private newCells(end: number): string {
    const texts = this.cells
      .slice(this.cellsDone, end)
      .map(({ now, column }) =>
        now ? newCellXml(now, this.rowStyle ?? this.columnStyle(column), this.edit) : '',
      );
    this.cellsDone = end;
    return texts.join('');
  }

  private editArray(cell: ScannedCell): void {
    const array = arrayEdit(
      cell,
      (area) => changedWithin(area, this.edit.changes, this.rows),
      this.edit,
    );
    if (!array) return;
    if (array.empties) this.arrays.push(array);
    const change = this.edit.changes.get(cell.row)?.find(({ column }) => column === cell.column);
    if (!array.area || !cell.formula || !isFormulaKept(change)) return;
    const { start, openEnd } = cell.formula;
    const isEmpty = this.text.charAt(openEnd - 2) === '/';
    const element = new XmlElement(this.text, '', start, openEnd, isEmpty);
    this.found.push(withAttribute(element, 'ref', areaText(array.area)));
  }

  /** Whether an array formula has filled the cell, and neither it nor anything else does now. */
  private isLeftOver(cell: ScannedCell): boolean {
    if (this.arrays.length === 0 || hasFormula(cell)) return false;
    const isEmptied = this.arrays.some(
      ({ filled, area }) => isIn(filled, cell) && !(area && isIn(area, cell)),
    );
    if (!isEmptied) return false;
    return !this.edit.openedAt(cell)?.content && !this.edit.nowAt(cell)?.content;
  }
}
