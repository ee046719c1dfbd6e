import type { CellValue, CellValues } from '../cells/value';
import type { Plan } from '../sheets/plan';
import type { BenchDoor } from './bench';
import type { FileOptions, FileRefusal, OpenedFile, OpenOptions, SavedFile } from './files';
import type { CellFormula, FormulaChanges, TrialResult, WorkbookName } from './rewriting';

export type {
  DifferingResult,
  FeatureKind,
  FileOptions,
  FileProgress,
  FileRefusal,
  KeptReason,
  KeptResult,
  NotShown,
  OpenedFile,
  OpenOptions,
  SavedFile,
} from './files';
export type {
  CellFormula,
  CellRewriting,
  KeptName,
  NewName,
  FormulaChanges,
  TrialResult,
  WorkbookName,
} from './rewriting';

/** The workbook that is open, whatever program holds it. The only way in which the task pane touches one. */
export interface Workbook {
  /** Where a plan would stand and what is in its way; nothing is changed. */
  previewInsert(plan: Plan, target: InsertTarget): Promise<Placement>;
  /**
   * Writes a plan, reads it back, and selects it: all of it or nothing. It looks again first, and refuses where
   * something is in its way. One undo takes all of it back.
   *
   * @throws WorkbookError where the plan cannot be written or did not arrive as planned; the workbook is then as it was
   */
  insert(plan: Plan, target: InsertTarget): Promise<Location>;
  /**
   * Writes plans, each on a new sheet, in this order behind the active sheet; reads them back, and selects the first cell
   * of the first: all of them or nothing. Their formulas may read each other's cells. One undo takes all of them back.
   *
   * @param plans one or more, each with a name of its own
   * @returns where each of them stands, in order
   * @throws WorkbookError as `insert` does
   */
  insertSheets(plans: readonly Plan[]): Promise<readonly Location[]>;
  /**
   * Enters one formula, beginning with `=`, in the active cell.
   *
   * @throws WorkbookError where the cell is not empty or cannot be written
   */
  enterFormula(formula: string): Promise<Location>;
  /** Shows a place and selects it. */
  select(place: Location): Promise<void>;
  /** What is selected now. */
  readSelection(): Promise<Selection>;
  /**
   * Calls back whenever the selection changes; the answer ends it.
   *
   * @param onError is given every failure to listen or to read what is selected; once it works again, the listener is told
   */
  onSelectionChange(
    listener: (selection: Selection) => void,
    onError?: (error: unknown) => void,
  ): () => void;
  /**
   * Values of references, each with its sheet or else on the one given: ranges in A1 notation, defined names, tables and
   * parts of them. Whole rows and columns end with the last used cell.
   *
   * @throws WorkbookError if one does not refer to cells
   */
  readRanges(references: readonly string[], sheet: string): Promise<readonly CellValues[]>;
  /**
   * Calls back after contents, results, names or sheets have changed, once calculation is done, undo and redo included;
   * several changes in a row are told once. The answer ends it.
   */
  onChange(listener: () => void, onError?: (error: unknown) => void): () => void;
  /**
   * Every AI Capex formula in the workbook, and whether it is calculated.
   *
   * @param options with `calculated` it waits first for those that are not, within reason; without, it answers at once
   */
  findFormulas(options?: FindOptions): Promise<readonly FoundFormula[]>;
  /** Enters those AI Capex formulas again whose functions Excel has not found, and reads which it finds now. */
  repairFormulas(): Promise<RepairResult>;
  /** Every formula of the workbook in whose text one of some words stands, whatever its letter case. */
  findFormulasContaining(words: readonly string[]): Promise<readonly CellFormula[]>;
  /** The names of the workbook and of its sheets, hidden ones too, and its tables. */
  readNames(): Promise<readonly WorkbookName[]>;
  /**
   * Rewrites formulas for a moment: each calculates in its own cell, where every reference means what it will mean,
   * and then all is put back. What is not calculated yet is waited for, within reason.
   *
   * @returns what each of the cells showed, in their order
   * @throws WorkbookError as `rewrite` does
   */
  dryRunRewrite(rewriting: FormulaChanges): Promise<readonly TrialResult[]>;
  /**
   * Rewrites formulas, and reads them back: all of it or nothing. Values are written only once they are calculated. One
   * undo takes new names and cells back; in Excel the sheets that came with them are a step of their own, and so is the
   * deletion of old names.
   *
   * @throws WorkbookError where a cell is protected or no longer holds its formula, a name is taken, or not all has
   *   arrived; the workbook is then as it was
   */
  rewrite(rewriting: FormulaChanges): Promise<void>;
  /**
   * Writes all of the workbook to a file that the user keeps: the one that was opened, with the changes made since.
   * Absent where the program saves by itself.
   *
   * @throws WorkbookError where it cannot be written, or was cancelled
   */
  readonly save?: (options?: FileOptions) => Promise<SavedFile>;
  /**
   * Puts what an Excel file holds in the place of all sheets; no undo brings those back. Absent where the program
   * opens files by itself.
   *
   * @throws WorkbookError where the file cannot be read, or it was cancelled; the workbook is then as it was
   */
  readonly open?: (file: File, options?: OpenOptions) => Promise<OpenedFile>;
  /** Whether the sheets that `open` would replace now are kept and can be brought back. Absent: they are not. */
  readonly keepsReplaced?: () => boolean;
  /** The way to check that all of this works in the program at hand. Absent if it offers none. */
  readonly bench?: BenchDoor;
}

/** How AI Capex formulas are looked for. */
export interface FindOptions {
  readonly calculated?: boolean;
}

/** At the selected cell, on a new sheet behind the active one, or at a cell that a look has offered. */
export type InsertTarget =
  | { readonly kind: 'selection' }
  | { readonly kind: 'newSheet' }
  | { readonly kind: 'at'; readonly sheet: string; readonly row: number; readonly column: number };

/** Where a plan would stand. */
export interface Placement extends Location {
  /** Empty where the plan can be inserted. */
  readonly collisions: readonly Collision[];
  /** The next free place below, in the same columns; absent where there is none, and for a new sheet. */
  readonly nextFreePlace?: Extract<InsertTarget, { kind: 'at' }> & { readonly address: string };
}

/** Something in the way of a plan, and where: a range in A1 notation on the plan's sheet. */
export interface Collision {
  readonly kind: 'values' | 'table' | 'merged' | 'protected' | 'spill' | 'edge';
  readonly address: string;
}

/** Where something stands: sheet name, and a range in A1 notation. */
export interface Location {
  readonly sheet: string;
  readonly address: string;
  /** The titles of the charts that could not be drawn, since their cells were still blank; absent if all are there. */
  readonly missingCharts?: readonly string[];
  /** The name of the table that has taken in the cell entered; absent if none has. */
  readonly joinedTable?: string;
}

/** The selected range and what its first cell holds. */
export interface Selection extends Location {
  /** A1 notation of the first cell. */
  readonly cell: string;
  readonly rows: number;
  readonly columns: number;
  /** In English, beginning with `=`; absent where the first cell holds none. Of a spilled cell, that of its source. */
  readonly formula?: string;
  readonly value: CellValue;
}

export interface FoundFormula extends CellFormula {
  /** What its cell shows; of a spilled one, the first cell. */
  readonly value: CellValue;
  readonly state: FormulaState;
}

/**
 * How far a formula is: it shows a value; it is still being calculated (`#BUSY!`) and must be neither copied nor
 * compared; it was entered before its functions were there (`#NAME?`); or it shows another error, such as `#SPILL!`,
 * or an answer such as `#N/A`.
 */
export type FormulaState = 'calculated' | 'pending' | 'notFound' | 'error';

export interface RepairResult {
  readonly found: number;
  /** Those that have found their functions. */
  readonly repaired: number;
  /** Those that stay as they are since their cells are locked; absent if there are none. */
  readonly locked?: number;
  /** Those that the program did not let be entered again, such as parts of array formulas; absent if there are none. */
  readonly refused?: number;
}

/** Why a workbook refused, as data: the task pane says it in the user's language. */
export type Refusal =
  | FileRefusal
  | {
      readonly kind: 'collisions';
      readonly sheet: string;
      readonly collisions: readonly Collision[];
    }
  | { readonly kind: 'occupied'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'protected'; readonly sheet: string }
  /** The cursor stands in a cell. */
  | { readonly kind: 'editing' }
  /** Another insertion is under way. */
  | { readonly kind: 'busy' }
  /** The program is in the background or shows a dialogue, and takes no change. */
  | { readonly kind: 'unavailable' }
  /** No cell is selected: a chart is, or another workbook is in front. */
  | { readonly kind: 'noCell' }
  /** More than the program takes at once, even in parts. */
  | { readonly kind: 'tooLarge' }
  /** Read back, a cell was not what was written; all was taken back. */
  | { readonly kind: 'verificationFailed'; readonly sheet: string; readonly address: string }
  /** A formula is still being calculated: what it shows is not its answer yet. */
  | { readonly kind: 'calculating'; readonly sheet: string; readonly address: string }
  /** A reference or a name does not refer to cells that can be read: a constant, a LAMBDA, a sheet that is not there. */
  | { readonly kind: 'notCells'; readonly reference: string }
  /** No file could be made of the workbook; the detail is for whoever looks into it, not for users. */
  | { readonly kind: 'notWritten'; readonly detail: string }
  /** A file is none that can be read, for a reason that is not known. */
  | { readonly kind: 'notReadable'; readonly file: string; readonly detail: string }
  /** A part of the program did not arrive from the site, as without a connection; nothing was begun. */
  | { readonly kind: 'notLoaded' }
  | { readonly kind: 'host'; readonly detail: string };

export class WorkbookError extends Error {
  constructor(
    readonly refusal: Refusal,
    options?: ErrorOptions,
  ) {
    super(JSON.stringify(refusal), options);
    this.name = 'WorkbookError';
  }
}
