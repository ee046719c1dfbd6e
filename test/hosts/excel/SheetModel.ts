import { excelSize } from '../../../src/hosts/excelSize';

/** An error as Office.js reports it: a code, and a message in the user's language. */
export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message = `Excel says ${code}.`,
  ) {
    super(message);
  }
}

export interface Area {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell holds after Excel has read what was entered. */
export type Content =
  | { readonly kind: 'text' | 'formula'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number };

/** A sheet as Excel keeps it: contents, formats, looks and widths. Rows and columns count from 0. */
export class SheetModel {
  protected = false;
  readonly contents = new Map<string, Content>();
  readonly formats = new Map<string, string>();
  readonly looks = new Map<string, Record<string, unknown>>();
  readonly widths = new Map<number, number>();

  constructor(readonly name: string) {}

  /** Reads an entry as Excel does: what it becomes depends on the number format that the cell has by then. */
  enter(row: number, column: number, entry: string | number): void {
    if (this.protected) throw new OfficeError('AccessDenied');
    const cell = key(row, column);
    if (entry === '') this.contents.delete(cell);
    else this.contents.set(cell, read(entry, this.formats.get(cell) ?? 'General'));
  }

  /** The smallest area around all contents within an area; undefined where there are none. */
  used({ row, column, rows, columns }: Area): Area | undefined {
    const cells = [...this.contents.keys()]
      .map((cell) => cell.split(',').map(Number) as [number, number])
      .filter(([r, c]) => r >= row && r < row + rows && c >= column && c < column + columns);
    if (cells.length === 0) return undefined;
    const top = Math.min(...cells.map(([r]) => r));
    const left = Math.min(...cells.map(([, c]) => c));
    return {
      sheet: this,
      row: top,
      column: left,
      rows: Math.max(...cells.map(([r]) => r)) - top + 1,
      columns: Math.max(...cells.map(([, c]) => c)) - left + 1,
    };
  }
}

export const key = (row: number, column: number) => `${row},${column}`;

/** The area, or Excel's error where it leaves the sheet. */
export function onSheet(area: Area): Area {
  const { row, column, rows, columns } = area;
  if (row + rows > excelSize.rows || column + columns > excelSize.columns) {
    throw new OfficeError('InvalidArgument');
  }
  return area;
}

/** "B2:C3" as an area of a sheet. */
export function areaAt(sheet: SheetModel, address: string): Area {
  const corners = address.split(':').map((corner) => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(corner) ?? [];
    const column = [...letters].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(digits) - 1, column };
  });
  const [first, last = first] = corners;
  if (!first || !last || corners.some(({ row, column }) => row < 0 || column < 0)) {
    throw new OfficeError('InvalidArgument', `no address: ${address}`);
  }
  const { row, column } = first;
  return { sheet, row, column, rows: last.row - row + 1, columns: last.column - column + 1 };
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

function read(entry: string | number, format: string): Content {
  if (typeof entry === 'number') return { kind: 'number', value: entry };
  if (format === '@') {
    if (entry.startsWith("'"))
      throw new Error("an apostrophe in a text cell: Excel's answer varies");
    return { kind: 'text', value: entry };
  }
  if (entry.startsWith("'")) return { kind: 'text', value: entry.slice(1) };
  if (/^[=+\-@]/.test(entry)) return { kind: 'formula', value: entry };
  const asNumber = isoDate.test(entry) ? Date.parse(entry) : Number(entry.replace(/%$/, ''));
  return Number.isNaN(asNumber)
    ? { kind: 'text', value: entry }
    : { kind: 'number', value: asNumber };
}

export function eachCell<T>(area: Area, of: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => of(area.row + i, area.column + j)),
  );
}
