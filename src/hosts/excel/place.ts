import type { CellReference } from '../../cells/area';
import type { PlacedChart } from '../../sheets/chartPlace';
import type { Plan } from '../../sheets/plan';
import type { WrappedRows } from '../../sheets/print/ownSheet';
import type { Placement } from '../workbook';
import { nameClaims } from '../../cells/uniqueNames';
import { type CellFormat, formatFor } from '../../sheets/format';
import { excelLimits } from '../../cells/excelLimits';

/** Where a plan will go, and what the sheet has there. */
export interface Place extends Placement {
  readonly plan: Plan;
  /** The cell of the plan's top left; 0, 0 is A1. */
  readonly origin: CellReference;
  /** The current width in points of each column, which may only grow. */
  readonly columnWidths: readonly number[];
  /** Whether each column keeps its width. */
  readonly keptColumns: readonly boolean[];
  /** Clear of the sheet's contents and of the plan's. */
  readonly charts: readonly PlacedChart[];
  readonly isNewSheet: boolean;
  /** The rows in which texts are wrapped; absent on a sheet that is there. */
  readonly wrapped?: WrappedRows;
  /** The sheet to write to; a new one is created by the call. */
  readonly open: () => Excel.Worksheet;
}

/** Where plans that are inserted together will go. */
export interface Places {
  /** In the order of the plans. */
  readonly places: readonly [Place, ...Place[]];
  /** The names of their new sheets, by the plan's name; empty if they need none. */
  readonly sheetNames: ReadonlyMap<string, string>;
  readonly taken: TakenNames;
  /** Days to add to a date's number so that it means the same day in this workbook. */
  readonly dateShift: number;
  /** The sheet shown before new sheets are added; absent if it is a chart sheet. */
  readonly activeSheet?: string;
  /** Rolls the insertion back, however much of it was carried out. */
  readonly rollBack: (written: Naming) => Promise<void>;
}

/** A plan in its place, with the names that its tables and cells get in this workbook. */
export interface NamedPlan {
  readonly place: Place;
  /** In the order of the plan's tables. */
  readonly tables: readonly string[];
  /** In the order of the plan's names. */
  readonly names: readonly string[];
}

/** The names of everything named that plans add. */
export interface Naming {
  /** In the order of the plans. */
  readonly plans: readonly NamedPlan[];
  /** The named cell styles that the workbook lacks; existing ones are used unchanged. */
  readonly newStyles: readonly CellFormat[];
}

/** Gives the plans' tables and cells names that are not taken. */
export function assignNames(places: readonly Place[], taken: TakenNames): Naming {
  const claim = nameClaims(taken.names);
  const formats = new Map(
    places.flatMap(({ plan }) => formatsOf(plan)).map((format) => [format.styleName, format]),
  );
  return {
    plans: places.map((place) => ({
      place,
      tables: place.plan.tables.map(({ name }) => claim(name)),
      names: place.plan.names.map(({ name }) => claim(name)),
    })),
    newStyles: [...formats.values()].filter(
      ({ styleName }) => !taken.styles.has(styleName.toLowerCase()),
    ),
  };
}

function formatsOf({ cells, colors }: Plan): readonly CellFormat[] {
  const styles = cells.flat().flatMap((cell) => (cell.kind === 'empty' ? [] : [cell.style]));
  return [...new Set(styles)].map((style) => formatFor(style, colors));
}

/** The names that are taken in a workbook, in lower case. */
export interface TakenNames {
  /** Of defined names and tables, which share one namespace. */
  readonly names: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
}

/** Loads the names that are taken; the returned function reads them after the next sync. */
export function loadTakenNames({ workbook }: Excel.RequestContext): () => TakenNames {
  const { names, tables, styles } = workbook;
  names.load('items/name');
  tables.load('items/name');
  styles.load('items/name');
  return () => ({
    names: lowered([...names.items, ...tables.items]),
    styles: lowered(styles.items),
  });
}

function lowered(items: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ name }) => name.toLowerCase()));
}

/** A number of rows and columns. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The size of a plan's cells. */
export function planSize({ cells, columnWidths }: Plan): Size {
  return { rows: cells.length, columns: columnWidths.length };
}

/** The part of a size that fits between a cell and the end of the sheet. */
export function roomFor({ rows, columns }: Size, { row, column }: CellReference): Size {
  return {
    rows: Math.min(rows, excelLimits.rows - row),
    columns: Math.min(columns, excelLimits.columns - column),
  };
}
