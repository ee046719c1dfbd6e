/**
 * What the checks of "Check this Excel" need of a program besides the workbook itself: to arrange and to see what the
 * interface has no way to. What a program lacks is absent, and what depends on it is reported as not checked.
 *
 * @typeParam W the workbook's interface, which itself gives access to the bench
 */
export interface BenchOf<W> {
  /** The program, for a report; nothing of the workbook. */
  facts(): Promise<BenchFacts>;
  /** Whether the structure of the workbook is protected: no sheet can be added or removed. */
  isProtected(): Promise<boolean>;
  /**
   * Does something with the workbook while every other change is refused as busy.
   *
   * @throws WorkbookError if another change is under way, or a cell is being edited
   */
  alone<T>(work: (workbook: W) => Promise<T>): Promise<T>;
  /** Calls back when the pane closes; the answer ends it. */
  onClose(listener: () => void): () => void;
  /** What the workbook holds by name. */
  inventory(): Promise<Inventory>;
  /** Adds an empty sheet after the last one, shows it and selects its first cell. */
  addSheet(name: string): Promise<void>;
  /** Deletes sheets with all that is on them, names and cell styles; what is not there is passed over. */
  remove(things: Removal): Promise<void>;
  /** Empties a cell. */
  clear(sheet: string, cell: string): Promise<void>;
  /** The tables of a sheet. */
  tables(sheet: string): Promise<readonly BenchTable[]>;
  /** The values that a cell takes, as a comma-separated list; undefined if it takes any. */
  choicesAt(sheet: string, cell: string): Promise<string | undefined>;
  /** The fills that the value of a cell may give it: of two that hold, the first counts. */
  shadesAt(sheet: string, cell: string): Promise<readonly string[]>;
  /** How the text of a cell looks. */
  fontAt(sheet: string, cell: string): Promise<BenchFont>;
  /** Whether the program is light or dark; undefined if it does not report it. */
  theme(): 'light' | 'dark' | undefined;
  /** The charts of a sheet: the title of each. */
  charts(sheet: string): Promise<readonly string[]>;
  /** Undoes the last change, as a person does. Absent if only a person can. */
  undo?(): Promise<void>;
  /** The message behind the error that a cell shows. Absent if the program does not give it away. */
  errorMessage?(sheet: string, cell: string): Promise<string | undefined>;
}

export interface Inventory {
  /** From left to right. */
  readonly sheets: readonly string[];
  /** Defined names of the workbook. */
  readonly names: readonly string[];
  /** Named cell styles; none if the program has no such thing. */
  readonly styles: readonly string[];
}

export type Removal = Inventory;

export interface BenchTable {
  readonly name: string;
  /** In A1 notation. */
  readonly address: string;
}

export interface BenchFont {
  /** Such as `#0000FF`. */
  readonly color: string;
  readonly bold: boolean;
}

/** The facts about the program in a report: each with its label, in English. */
export type BenchFacts = readonly (readonly [label: string, value: string])[];
