import { excelLimits } from '../../../src/cells/excelLimits';
import { OfficeError } from './OfficeError';
import { calculator } from './calculator';
import { readEntry, type Content } from './readEntry';

export interface Area {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A block of cells without its sheet. */
export type Block = Omit<Area, 'sheet'>;

export interface TableModel extends Block {
  readonly id: number;
  name: string;
  style: string;
  hasTotals?: boolean;
}

export interface ChartModel {
  readonly id: string;
  readonly type: string;
  title: string;
  legend: boolean;
  readonly series: SeriesModel[];
  position: string;
  /** What it has besides, as Office.js calls it: `axes/valueAxis/maximum`. */
  readonly set?: Record<string, unknown>;
}

export interface SeriesModel {
  name: string;
  values: string;
  categories: string;
  readonly set?: Record<string, unknown>;
}

/** What a cell takes, and Excel's message for anything else; what is absent is as usual. */
export interface RuleModel {
  readonly rule: { readonly list?: { readonly inCellDropDown: boolean; readonly source: string } };
  readonly errorAlert?: object;
  readonly ignoreBlanks?: boolean;
  readonly prompt?: object;
}

/** A format of some cells while a rule holds. */
export interface ConditionalFormatModel {
  readonly type: string;
  area: Omit<Area, 'sheet'> | undefined;
  rule?: {
    readonly operator?: string;
    readonly formula1?: string;
    readonly criterion?: string;
  };
  readonly format: Record<string, unknown>;
}

/** What a user formatted by hand, over the named style. */
export type ManualFormat = Record<string, unknown>;

/** The pages of a printed sheet; areas in A1 notation. */
export interface PageModel {
  orientation?: string;
  zoom?: { readonly horizontalFitToPages?: number };
  /** In points. */
  margins?: { readonly left?: number; readonly right?: number };
  area?: string;
  titleRows?: string;
  titleColumns?: string;
  footer?: Readonly<Record<string, string>>;
}

/** A sheet as Excel keeps it: contents, number formats, manual formats and widths. Rows and columns count from 0. */
export class SheetModel {
  protected = false;
  frozenRows = 0;
  frozenColumns = 0;
  showsGridlines = true;
  /** How it is printed: what an add-in has set. */
  readonly page: PageModel = {};
  /** Its active cell, while another sheet is the active one. */
  cursor = { row: 0, column: 0 };
  readonly contents = new Map<string, Content>();
  /** Cells whose AI Capex function has not answered, and for how many syncs more. */
  readonly busy = new Map<string, number>();
  /** For so many syncs after it was entered such a cell shows #BUSY! and fills no other. */
  answersAfter = 2;
  /** Names that mean something on this sheet alone. */
  readonly names = new Map<string, string>();
  /** The results of formulas, if a test sets them; else 0. */
  readonly results = new Map<string, number | string>();
  readonly numberFormats = new Map<string, string>();
  readonly styles = new Map<string, string>();
  readonly formats = new Map<string, ManualFormat>();
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly unlocked = new Set<string>();
  /** By cell. */
  readonly rules = new Map<string, RuleModel>();
  /** The first counts before the others. */
  readonly conditionalFormats: ConditionalFormatModel[] = [];
  readonly merged: Block[] = [];
  /** Cells that hold one array formula of old together: none of them can be changed by itself. */
  readonly arrays: Block[] = [];
  readonly tables: TableModel[] = [];
  readonly charts: ChartModel[] = [];
  /** Blocks of which the first cell holds a formula that fills the rest. */
  readonly spills: Block[] = [];

  constructor(public name: string) {}

  /** Reads an entry as Excel does: what it becomes depends on the number format that the cell has by then. */
  enter(row: number, column: number, entry: string | number): void {
    this.mayWrite(row, column);
    const cell = key(row, column);
    // Of merged cells only the first holds anything.
    const merged = this.merged.find((block) => holds(block, row, column));
    if (merged && (merged.row !== row || merged.column !== column)) return;
    const wasBlank = !this.contents.has(cell) && !this.spillAt(row, column);
    this.results.delete(cell);
    this.unspill(row, column, entry);
    this.busy.delete(cell);
    if (entry === '') this.contents.delete(cell);
    else this.contents.set(cell, readEntry(entry, this.numberFormats.get(cell) ?? 'General'));
    this.call(row, column);
    if (wasBlank && entry !== '') this.growTables(row, column);
    this.spill(row, column);
  }

  /** A table takes in what is entered right below it, or right of it. */
  private growTables(row: number, column: number): void {
    this.tables.forEach((table) => {
      const isBelow = table.row + table.rows === row && holds({ ...table, row }, row, column);
      const isRight =
        table.column + table.columns === column && holds({ ...table, column }, row, column);
      if (isBelow) Object.assign(table, { rows: table.rows + 1 });
      if (!isRight) return;
      Object.assign(table, { columns: table.columns + 1 });
      const heading = key(table.row, column);
      if (!this.contents.has(heading))
        this.contents.set(heading, { kind: 'text', value: 'Column1' });
    });
  }

  /** A function of an add-in answers later. */
  private call(row: number, column: number): void {
    const held = this.contents.get(key(row, column));
    if (held?.kind !== 'formula' || this.answersAfter === 0) return;
    const calls = held.value.replace(/"[^"]*"/g, '');
    if (/\bCAPEX\.[A-Z_]+\(/.test(calls)) this.busy.set(key(row, column), this.answersAfter);
  }

  /** A sync has passed. */
  calculate(): void {
    for (const [cell, syncs] of this.busy) {
      if (syncs > 1) this.busy.set(cell, syncs - 1);
      else this.busy.delete(cell);
    }
  }

  /** A recalculated cell shows its old value for a while, and no sign that it is old. */
  recalculate(row: number, column: number, result: number | string, milliseconds: number): void {
    setTimeout(() => this.results.set(key(row, column), result), milliseconds);
  }

  /** A text alone, SEQUENCE, and what a test's calculator knows are calculated here: that spills, unless something is in its way. */
  private spill(row: number, column: number): void {
    const held = this.contents.get(key(row, column));
    if (held?.kind !== 'formula') return;
    const text = literalText(held.value);
    if (text !== undefined) this.results.set(key(row, column), text);
    const answer = sequence(held.value) ?? calculator.answer?.(held.value, this);
    if (!answer) return;
    const block = { row, column, rows: answer.length, columns: answer[0]?.length ?? 0 };
    const cells = eachCell({ ...block, sheet: this }, (r, c) => key(r, c)).flat();
    const [source = '', ...others] = cells;
    if (others.some((cell) => this.contents.has(cell))) {
      this.results.set(source, '#SPILL!');
      return;
    }
    if (others.length > 0) this.spills.push(block);
    const results = answer.flat();
    cells.forEach((cell, i) => this.results.set(cell, results[i] ?? ''));
  }

  /** Something entered into a spill breaks it up; to empty a cell that is not its first does nothing. */
  private unspill(row: number, column: number, entry: string | number): void {
    // Also one that is not there yet, because its function has not answered.
    const spill = this.spills.find((each) => holds(each, row, column));
    if (!spill) return;
    const isSource = spill.row === row && spill.column === column;
    if (!isSource && entry === '') return;
    this.spills.splice(this.spills.indexOf(spill), 1);
    eachCell({ ...spill, sheet: this }, (r, c) => this.results.delete(key(r, c)));
    if (!isSource) this.results.set(key(spill.row, spill.column), '#SPILL!');
  }

  mayWrite(row: number, column: number): void {
    if (this.protected && !this.unlocked.has(key(row, column)))
      throw new OfficeError('AccessDenied');
    if (this.arrays.some((array) => holds(array, row, column))) {
      throw new OfficeError('InvalidOperation');
    }
  }

  /** The block whose formula fills a cell, its own cell too. */
  spillAt(row: number, column: number): Block | undefined {
    const found = this.spills.find((spill) => holds(spill, row, column));
    return found && this.busy.has(key(found.row, found.column)) ? undefined : found;
  }

  /** The smallest area around all contents within an area; undefined if there are none. */
  used(within: Area): Area | undefined {
    const cells = [
      ...[...this.contents.keys()].map((cell) => cell.split(',').map(Number) as [number, number]),
      ...this.spills.flatMap((spill) =>
        eachCell({ ...spill, sheet: this }, (r, c): [number, number] => [r, c]).flat(),
      ),
    ].filter(([r, c]) => holds(within, r, c));
    if (cells.length === 0) return undefined;
    let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
    for (const [r, c] of cells) {
      [top, left] = [Math.min(top, r), Math.min(left, c)];
      [bottom, right] = [Math.max(bottom, r), Math.max(right, c)];
    }
    const size = { rows: bottom - top + 1, columns: right - left + 1 };
    return { sheet: this, row: top, column: left, ...size };
  }
}

function sequence(formula: string): number[][] | undefined {
  const [, rows, columns = 1] = /^=SEQUENCE\((\d+)(?:,(\d+))?\)$/.exec(formula) ?? [];
  if (rows === undefined) return undefined;
  return Array.from({ length: Number(rows) }, (_, i) =>
    Array.from({ length: Number(columns) }, (__, j) => i * Number(columns) + j + 1),
  );
}

/** What a formula that is a text alone comes to, such as ="a"; undefined for any other. */
export function literalText(formula: string | number): string | undefined {
  const [, text] = /^="((?:[^"]|"")*)"$/.exec(String(formula)) ?? [];
  return text?.replaceAll('""', '"');
}

export const key = (row: number, column: number) => `${row},${column}`;

export function holds({ row, column, rows, columns }: Block, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}

export function intersection(a: Block, b: Block): Block | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The area, or Excel's error if it leaves the sheet. */
export function onSheet(area: Area): Area {
  const { row, column, rows, columns } = area;
  if (row + rows > excelLimits.rows || column + columns > excelLimits.columns) {
    throw new OfficeError('InvalidArgument');
  }
  return area;
}

/** "A:B" or "1:2" as a block; undefined for anything else. */
function wholeLines(address: string): Block | undefined {
  const [, left, right] = /^\$?([A-Z]+):\$?([A-Z]+)$/.exec(address) ?? [];
  if (left && right) {
    const [first, last] = [left, right].map(columnIndex) as [number, number];
    return { row: 0, column: first, rows: excelLimits.rows, columns: last - first + 1 };
  }
  const [, top, bottom] = /^\$?(\d+):\$?(\d+)$/.exec(address) ?? [];
  if (!top || !bottom) return undefined;
  const rows = Number(bottom) - Number(top) + 1;
  return { row: Number(top) - 1, column: 0, rows, columns: excelLimits.columns };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;
}

/** Whether Excel reports nothing of the single cells: whole rows and columns, and more than it gives at once. */
export function isUnbounded({ rows, columns }: Block): boolean {
  return rows === excelLimits.rows || columns === excelLimits.columns || rows * columns > 5_000_000;
}

/** "B2:C3" as an area of a sheet. */
export function areaAt(sheet: SheetModel, address: string): Area {
  const whole = wholeLines(address);
  if (whole) return { sheet, ...whole };
  const corners = address.split(':').map((corner) => {
    const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(corner) ?? [];
    return { row: Number(digits) - 1, column: columnIndex(letters) };
  });
  const [first, last = first] = corners;
  if (!first || !last || corners.some(({ row, column }) => row < 0 || column < 0)) {
    throw new OfficeError('InvalidArgument', `no address: ${address}`);
  }
  const { row, column } = first;
  return { sheet, row, column, rows: last.row - row + 1, columns: last.column - column + 1 };
}

export function eachCell<T>(area: Area, of: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => of(area.row + i, area.column + j)),
  );
}
