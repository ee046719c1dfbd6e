import type { Language, Text } from '../../language';
import type { ShadeRule } from '../shades';
import type {
  CellStyle,
  Formula,
  FormulaReference,
  PlanChart,
  PlanName,
  PlanSeries,
} from '../plan';

/** The sheets of the model. */
export type SheetId =
  | 'summary'
  | 'inputs'
  | 'gap'
  | 'bridge'
  | 'infrastructure'
  | 'openai'
  | 'ceilings'
  | 'perYear'
  | 'required'
  | 'schedule'
  | 'breakeven'
  | 'checks'
  | 'ownCase';

/** One sheet of the model before it is laid out: rows by key instead of cells by address, texts in every language. */
export interface ModelSheet {
  readonly id: SheetId;
  /** At most 31 characters. */
  readonly name: Text;
  readonly title: Text;
  /** The row below the title; absent: the model's master check. */
  readonly master?: ModelRow;
  /** Rows that stay in sight; absent: the title, the master check and the blank row below it. */
  readonly frozenRows?: number;
  /** Below the title and the master check. */
  readonly rows: readonly ModelRow[];
  readonly charts?: readonly ModelChart[];
  readonly names?: readonly ModelName[];
  readonly choices?: readonly ModelChoice[];
  readonly shades?: readonly ModelShades[];
}

export interface ModelRow {
  /** By which formulas find the row; unique on its sheet. */
  readonly key?: string;
  /** From column A on. */
  readonly cells: readonly ModelCell[];
}

/** Writes a formula for the cell from which it sees the model. */
export type Write = (view: CellContext) => Formula;

export type ModelCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: Text; readonly style: CellStyle }
  | { readonly kind: 'input'; readonly value: number; readonly format: Format }
  /** An input that the user has not made yet. */
  | { readonly kind: 'blankInput'; readonly format: Format }
  /** `native`, if `live` has AI Capex functions: the same without them. */
  | {
      readonly kind: 'formula';
      readonly format: Format;
      readonly live: Write;
      readonly native?: Write | Text;
      readonly style?: CellStyle;
    }
  /** Filled by the spill of a live formula; in native functions by a formula of its own, or words. */
  | {
      readonly kind: 'spilled';
      readonly format: Format;
      readonly native: Write | Text;
      readonly style?: CellStyle;
    };

/** The same in every language, or one that holds words. */
export type Format = string | Text;

/** Cells of one column; both ends are keys. */
export interface KeyedColumn {
  readonly from: string;
  readonly to: string;
  readonly column: number;
}

export interface ModelChart extends Pick<PlanChart, 'kind' | 'isStacked'> {
  readonly title: Text;
  /** The row whose first cell is the title, in words that follow the numbers. */
  readonly titleKey?: string;
  readonly unit?: Text;
  readonly categories: KeyedColumn;
  readonly series: readonly (Pick<PlanSeries, 'role'> & {
    readonly name: Text;
    readonly values: KeyedColumn;
  })[];
}

/** The single value of a row, or a block that begins in another column of it. */
export interface ModelName extends Omit<PlanName, 'cell'> {
  readonly key: string;
  readonly column?: number;
}

export interface ModelChoice extends KeyedColumn {
  readonly values: readonly (number | Text)[];
}

/** Cells that are shaded by value, from one row to another. */
export interface ModelShades extends KeyedColumn {
  readonly columns: number;
  readonly rules: readonly ShadeRule[];
}

/** The column of a row's single value, after label, unit and time. */
export const singleValueColumn = 3;

/** Rows above a sheet's own: title, master check, and a blank one. */
export const rowsAbove = 3;

/** The name of each sheet in its language, and the numbers of its keyed rows. */
export type ModelPlaces = ReadonlyMap<SheetId, { readonly name: string; readonly rows: Rows }>;
type Rows = ReadonlyMap<string, number>;

/** Finds the rows of all sheets, before any formula is written. */
export function modelPlacesOf(
  sheets: readonly ModelSheet[],
  name: (sheet: ModelSheet) => string,
): ModelPlaces {
  const rowsOf = ({ rows }: ModelSheet): Rows =>
    new Map(rows.flatMap(({ key }, i) => (key === undefined ? [] : [[key, rowsAbove + i]])));
  return new Map(
    sheets.map((sheet) => [sheet.id, { name: name(sheet), rows: rowsOf(sheet) }] as const),
  );
}

/**
 * The row of a key on a sheet, counted from 0.
 *
 * @throws RangeError if there is none
 */
export function rowOf(places: ModelPlaces, sheet: SheetId, key: string): number {
  const row = places.get(sheet)?.rows.get(key);
  if (row === undefined) throw new RangeError(`no row "${key}" on the sheet "${sheet}"`);
  return row;
}

/** The model as one cell's formula sees it. A sheet that is omitted is the cell's own. */
export class CellContext {
  constructor(
    private readonly places: ModelPlaces,
    private readonly sheet: SheetId,
    private readonly row: number,
    private readonly column: number,
    /** That of the texts within formulas. */
    readonly language: Language,
  ) {}

  /** The single value of a row: $D$7. */
  value(key: string, sheet: SheetId = this.sheet): FormulaReference {
    return this.block(key, singleValueColumn, 1, 1, sheet);
  }

  /** The live value of an input. */
  input(key: string): FormulaReference {
    return this.value(key, 'inputs');
  }

  /** Cells that begin in the row of a key: $D$7:$F$9. */
  block(
    key: string,
    column: number,
    rows: number,
    columns: number,
    sheet: SheetId = this.sheet,
  ): FormulaReference {
    const place = {
      row: rowOf(this.places, sheet, key),
      column,
      rows,
      columns,
      anchor: 'both',
    } as const;
    return sheet === this.sheet ? place : { ...place, sheet: this.places.get(sheet)?.name ?? '' };
  }

  /** From one keyed row to another: $D$7:$D$20. */
  between(from: string, to: string, column: number, sheet: SheetId = this.sheet): FormulaReference {
    return this.block(from, column, this.rowsBetween(from, to, sheet), 1, sheet);
  }

  /** The cell of this column in the row of a key: E$7. */
  up(key: string): FormulaReference {
    return { row: rowOf(this.places, this.sheet, key), column: this.column, anchor: 'row' };
  }

  /** The cell of this column in the row of a key, moving along with a copy: E7. */
  along(key: string): FormulaReference {
    return { row: rowOf(this.places, this.sheet, key), column: this.column };
  }

  /** The cell of this row in a column: $D7. */
  across(column: number, columns = 1): FormulaReference {
    return { row: this.row, column, columns, anchor: 'column' };
  }

  /** A cell by its distance: near(-1, 0) is the one above. */
  near(rows: number, columns: number): FormulaReference {
    return { row: this.row + rows, column: this.column + columns };
  }

  private rowsBetween(from: string, to: string, sheet: SheetId): number {
    return rowOf(this.places, sheet, to) - rowOf(this.places, sheet, from) + 1;
  }
}
