import type { Location } from '../cells/location';
import type { CellValue, CellValues } from '../cells/value';
import type { Plan } from '../sheets/plan';
import type { BenchOf } from './bench';
import type { FileOptions, OpenedFile, OpenOptions, SavedFile } from './files';
import type { InsertedLocation, InsertTarget, Placement } from './placement';
import type { CellFormula, FormulaChanges, TrialResult, WorkbookName } from './rewriting';

export type { Location };
export type {
  DifferingResult,
  FeatureKind,
  FileOptions,
  FileProgress,
  KeptReason,
  KeptResult,
  NotShown,
  OpenedFile,
  OpenOptions,
  SavedFile,
} from './files';
export type { FileRefusal } from './fileRefusal';
export type { Collision, InsertedLocation, InsertTarget, Placement } from './placement';
export { type Refusal, WorkbookError } from './refusal';
export type {
  CellFormula,
  CellRewriting,
  KeptName,
  NewName,
  FormulaChanges,
  TrialResult,
  WorkbookName,
} from './rewriting';

/**
 * The open workbook, in Excel or in the workbench. The task pane reads and changes workbooks only through this
 * interface.
 */
export interface Workbook {
  /** Finds where a plan will go and what is in its way, without changing anything. */
  previewInsert(plan: Plan, target: InsertTarget): Promise<Placement>;
  /**
   * Writes a plan, verifies it and selects it: all of it or nothing. It checks the place again first, and refuses if
   * something is in the way. One undo removes all of it.
   *
   * @throws WorkbookError if the plan cannot be written or the verification fails; the workbook is then unchanged
   */
  insert(plan: Plan, target: InsertTarget): Promise<InsertedLocation>;
  /**
   * Undoes an insertion if it is the last change, as the user's own undo does. Absent if the program offers add-ins no
   * undo.
   *
   * @returns whether it was undone; if not, nothing has changed
   */
  readonly undoInsert?: (inserted: Location) => Promise<boolean>;
  /**
   * Writes plans, each on a new sheet, in this order behind the active sheet, verifies them and selects the first cell
   * of the first: all of them or nothing. Their formulas may refer to each other's cells. One undo removes all of them.
   *
   * @param plans one or more, each with a name of its own
   * @returns the location of each, in order
   * @throws WorkbookError as `insert` does
   */
  insertSheets(plans: readonly Plan[]): Promise<readonly InsertedLocation[]>;
  /**
   * Enters one formula, beginning with `=`, in a cell, which is then shown and selected.
   *
   * @param format Excel's number format for the result, if the cell has none of its own
   * @param cell the active cell if omitted
   * @throws WorkbookError if the cell is not empty or cannot be written
   */
  enterFormula(formula: string, format?: string, cell?: Location): Promise<InsertedLocation>;
  /**
   * Enters a text in a cell, in place of what it holds. One undo step.
   *
   * @throws WorkbookError if the cell cannot be written
   */
  enterText(cell: Location, text: string): Promise<void>;
  /** Shows a location and selects it. */
  select(place: Location): Promise<void>;
  /** What is selected now. */
  readSelection(): Promise<Selection>;
  /**
   * Calls back whenever the selection changes; the returned function stops it.
   *
   * @param onError receives every failure to listen or to read the selection; the listener is called once it works
   *   again
   */
  onSelectionChange(
    listener: (selection: Selection) => void,
    onError?: (error: unknown) => void,
  ): () => void;
  /**
   * Values of references, each with its sheet or else on the one given: ranges in A1 notation, defined names, tables
   * and parts of them. Whole rows and columns end with the last used cell.
   *
   * @throws WorkbookError if one does not refer to cells
   */
  readRanges(references: readonly string[], sheet: string): Promise<readonly CellValues[]>;
  /**
   * Calls back after contents, results, names or sheets have changed, including undo and redo, as soon as calculation
   * is done, and once for several changes in a row. The returned function stops it.
   */
  onChange(listener: () => void, onError?: (error: unknown) => void): () => void;
  /**
   * Every AI Capex formula in the workbook, and whether it is calculated.
   *
   * @param options with `calculated` it first waits for pending formulas, up to a limit; otherwise it returns at once
   */
  findFormulas(options?: FindOptions): Promise<readonly FoundFormula[]>;
  /** Re-enters AI Capex formulas that show #NAME?, and counts those that calculate now. */
  repairFormulas(): Promise<RepairResult>;
  /** Every formula of the workbook that contains one of some words, ignoring case. */
  findFormulasContaining(words: readonly string[]): Promise<readonly CellFormula[]>;
  /** The names of the workbook and of its sheets, including hidden ones, and its tables. */
  readNames(): Promise<readonly WorkbookName[]>;
  /** The cells of each name of the workbook that begins with some letters, ignoring case, and refers to cells. */
  readNamedCells(beginning: string): Promise<readonly NamedCells[]>;
  /**
   * Rewrites formulas, reads their results and rolls everything back. Each calculates in its own cell, so that every
   * reference has its final meaning. It waits for pending results, up to a limit.
   *
   * @returns what each of the cells showed before and after, in their order
   * @throws WorkbookError as `rewrite` does
   */
  dryRunRewrite(rewriting: FormulaChanges): Promise<readonly TrialResult[]>;
  /**
   * Rewrites formulas and verifies them: all of it or nothing. Values are written only once they are calculated. One
   * undo reverts new names and cells; in Excel, new sheets are a separate undo step, and so is the deletion of old
   * names.
   *
   * @throws WorkbookError if a cell is protected or no longer has its formula, a name is taken, or the verification
   *   fails; the workbook is then unchanged
   */
  rewrite(rewriting: FormulaChanges): Promise<void>;
  /**
   * Saves the workbook as a file: the one that was opened, with the changes made since. Absent if the program itself
   * saves files.
   *
   * @throws WorkbookError if it cannot be written, or was cancelled
   */
  readonly save?: (options?: FileOptions) => Promise<SavedFile>;
  /**
   * Replaces all sheets with those of an Excel file, which cannot be undone. Absent if the program itself opens files.
   *
   * @throws WorkbookError if the file cannot be read, or it was cancelled; the workbook is then unchanged
   */
  readonly open?: (file: File, options?: OpenOptions) => Promise<OpenedFile>;
  /** Whether the sheets that `open` would replace are kept and can be restored. Absent: they are not. */
  readonly keepsReplaced?: () => boolean;
  /** How the program is told to calculate. Absent if it always calculates by itself. */
  readonly calculation?: CalculationControl;
  /** Access for the checks that all of this works in the program. Absent if there are none. */
  readonly bench?: BenchDoor;
}

/** The calculation of a program that may leave it to the user, so that results can be older than what they follow from. */
export interface CalculationControl {
  /** Whether it waits for the user. No event reports a change of this. */
  readonly isManual: () => Promise<boolean>;
  /** Calculates all that has changed, in every open workbook, as the user's own command does. */
  readonly calculate: () => Promise<void>;
}

/** The cells that a name refers to, and what they hold. */
export interface NamedCells extends Location {
  readonly name: string;
  readonly values: CellValues;
}

/** How the pane comes to a bench; it is loaded when it is needed. */
export interface BenchDoor {
  readonly program: 'excel' | 'workbench';
  readonly open: () => Promise<Bench>;
}

/** What the checks need of the program besides the workbook. */
export type Bench = BenchOf<Workbook>;

/** How AI Capex formulas are found. */
export interface FindOptions {
  readonly calculated?: boolean;
}

/** The selected range and the contents of its first cell. */
export interface Selection extends Location {
  /** A1 notation of the first cell. */
  readonly cell: string;
  readonly rows: number;
  readonly columns: number;
  /**
   * In English, beginning with `=`; absent if the first cell has none. For a spilled cell, the formula of its source.
   */
  readonly formula?: string;
  readonly value: CellValue;
}

export interface FoundFormula extends CellFormula {
  /** What its cell shows; if it spills, the value of its first cell. */
  readonly value: CellValue;
  readonly state: FormulaState;
}

/**
 * The state of a formula: it shows a value; it is pending (`#BUSY!`), and must be neither copied nor compared; it was
 * entered before its functions were loaded (`#NAME?`); or it shows another error, such as `#SPILL!` or `#N/A`.
 */
export type FormulaState = 'calculated' | 'pending' | 'notFound' | 'error';

export interface RepairResult {
  readonly found: number;
  /** Those that calculate now. */
  readonly repaired: number;
  /** Those left unchanged because their cells are locked; absent if there are none. */
  readonly locked?: number;
  /** Those that the program refused to re-enter, such as parts of array formulas; absent if there are none. */
  readonly refused?: number;
}
