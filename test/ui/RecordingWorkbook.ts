import { address } from '../../src/cells/a1';
import { placeName } from '../../src/cells/sheetReference';
import { type CellValues } from '../../src/cells/value';
import {
  WorkbookError,
  type CalculationControl,
  type CellFormula,
  type FoundFormula,
  type InsertedLocation,
  type Location,
  type NamedCells,
  type InsertTarget,
  type Placement,
  type Refusal,
  type RepairResult,
  type FormulaChanges,
  type Selection,
  type TrialResult,
  type Workbook,
  type WorkbookName,
} from '../../src/hosts/workbook';
import type { Plan } from '../../src/sheets/plan';

interface Asked {
  readonly plan: Plan;
  readonly target: InsertTarget;
}

/** The problem at the selected cell, as a test sets it. */
type Trouble = Pick<Placement, 'collisions' | 'nextFreePlace'>;

/** A workbook in memory: remembers its calls, and answers as a test sets it. */
export class RecordingWorkbook implements Workbook {
  /** The plans that it was asked to insert. */
  readonly asked: Asked[] = [];
  /** The plans whose place it was asked for. */
  readonly looked: Asked[] = [];
  /** The plans that it was asked to insert on sheets of their own, each time together. */
  readonly books: (readonly Plan[])[] = [];
  /** The formulas that it was asked to enter, alone or in a plan, without references that move. */
  readonly entered: string[] = [];
  /** The number formats of the formulas entered. */
  readonly formats: (string | undefined)[] = [];
  /** The cells that formulas were to be entered in; undefined for the active one. */
  readonly enteredIn: (Location | undefined)[] = [];
  /** The texts that it was asked to enter, with their cells. */
  readonly texts: (Location & { readonly text: string })[] = [];
  /** The places that it was asked to show. */
  readonly shown: Location[] = [];
  /** The ranges that it was asked for, each call with its sheet. */
  readonly read: { readonly references: readonly string[]; readonly sheet: string }[] = [];

  /** What it was asked to rewrite. */
  readonly rewritten: FormulaChanges[] = [];

  private selection: Selection = {
    ...{ sheet: 'Sheet1', address: 'A1', cell: 'A1' },
    ...{ rows: 1, columns: 1, value: null },
  };
  private trouble: Trouble = { collisions: [] };
  private ranges: Readonly<Record<string, CellValues>> = {};
  private formulas: readonly FoundFormula[] = [];
  private names: readonly WorkbookName[] = [];
  private namedCells: readonly NamedCells[] = [];
  private trials: Readonly<Record<string, CellValues>> = {};
  private inserted: InsertedLocation | undefined;
  private unrepaired: Pick<RepairResult, 'locked' | 'refused'> = {};
  private readonly listeners = new Set<(selection: Selection) => void>();
  private readonly failureListeners = new Set<(error: unknown) => void>();
  private readonly changeListeners = new Set<() => void>();
  private reading: () => Promise<void> = () => Promise.resolve();
  private writing: () => Promise<void> = () => Promise.resolve();
  private showing: () => Promise<void> = () => Promise.resolve();
  /** The ranges that were filled by insertions. */
  private readonly filled = new Set<string>();

  /** Absent until a test leaves calculation to the user. */
  calculation?: CalculationControl;
  private isManual = false;

  /** Leaves calculation to the user. */
  calculateByHand(): this {
    this.isManual = true;
    this.calculation = {
      isManual: () => Promise.resolve(this.isManual),
      calculate: () => this.writing(),
    };
    return this;
  }

  /** Calculates by itself from now on, which nothing reports. */
  calculateAtOnce(): this {
    this.isManual = false;
    return this;
  }

  async previewInsert(plan: Plan, target: InsertTarget): Promise<Placement> {
    this.looked.push({ plan, target });
    await this.reading();
    const place = this.placeOf(plan, target);
    return target.kind === 'newSheet'
      ? { ...place, collisions: [] }
      : { ...place, ...this.trouble };
  }

  async insert(plan: Plan, target: InsertTarget): Promise<InsertedLocation> {
    this.asked.push({ plan, target });
    await this.writing();
    const place = this.inserted ?? this.placeOf(plan, target);
    const origin = cellOf(place.address.replace(/:.*/, ''));
    plan.cells.forEach((row, i) =>
      row.forEach((cell, j) => {
        const [text, ...others] = cell.kind === 'formula' ? cell.formula.parts : [];
        if (typeof text !== 'string' || others.length > 0) return;
        const formula = `=${text}`;
        const at = { row: origin.row + i, column: origin.column + j };
        this.entered.push(formula);
        const held = { sheet: place.sheet, address: address(at, 1, 1), formula };
        this.formulas = [...this.formulas, { ...held, value: 1, state: 'calculated' }];
      }),
    );
    return this.put(plan, place);
  }

  /** Present once a test says how an undo ends. */
  undoInsert?: (inserted: Location) => Promise<boolean>;

  /** Offers the pane an undo, which works unless something else was changed since. */
  offerUndo(isLast: boolean): this {
    this.undoInsert = async () => {
      if (isLast) this.undo();
      return isLast;
    };
    return this;
  }

  async insertSheets(plans: readonly Plan[]): Promise<readonly InsertedLocation[]> {
    this.books.push(plans);
    await this.writing();
    return plans.map((plan) => ({
      ...this.put(plan, this.placeOf(plan, { kind: 'newSheet' })),
      ...(this.inserted?.missingCharts && { missingCharts: this.inserted.missingCharts }),
    }));
  }

  async enterFormula(formula: string, format?: string, cell?: Location): Promise<InsertedLocation> {
    this.entered.push(formula);
    this.formats.push(format);
    this.enteredIn.push(cell);
    await this.writing();
    const place = this.inserted ??
      cell ?? { sheet: this.selection.sheet, address: this.selection.cell };
    if (cell) this.selectCell({ ...cell, rows: 1, columns: 1, value: null });
    this.formulas = [...this.formulas, { ...place, formula, value: 1, state: 'calculated' }];
    return place;
  }

  async enterText(cell: Location, text: string): Promise<void> {
    await this.writing();
    this.texts.push({ ...cell, text });
  }

  async select(place: Location): Promise<void> {
    this.shown.push(place);
    await this.showing();
    this.selectCell({ ...place, rows: 1, columns: 1, value: null });
  }

  async readSelection(): Promise<Selection> {
    await this.reading();
    return this.selection;
  }

  onSelectionChange(
    listener: (selection: Selection) => void,
    onError?: (error: unknown) => void,
  ): () => void {
    this.listeners.add(listener);
    if (onError) this.failureListeners.add(onError);
    return () => {
      this.listeners.delete(listener);
      if (onError) this.failureListeners.delete(onError);
    };
  }

  /** Tells whoever listens that what is selected cannot be read. */
  failSelection(refusal: Refusal): void {
    this.failureListeners.forEach((fail) => fail(new WorkbookError(refusal)));
  }

  /** A range that the test has not filled is one blank cell. */
  async readRanges(references: readonly string[], sheet: string): Promise<readonly CellValues[]> {
    this.read.push({ references, sheet });
    await this.reading();
    return references.map((reference) => this.ranges[reference] ?? [[null]]);
  }

  onChange(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** Tells whoever listens that the workbook has changed. */
  change(): this {
    this.changeListeners.forEach((listener) => listener());
    return this;
  }

  async findFormulas(): Promise<readonly FoundFormula[]> {
    await this.reading();
    return this.formulas;
  }

  async repairFormulas(): Promise<RepairResult> {
    await this.writing();
    const found = this.formulas.length;
    const repaired = this.formulas.filter(({ state }) => state === 'notFound').length;
    this.formulas = this.formulas.map((formula) => ({ ...formula, state: 'calculated' }));
    return { found, repaired, ...this.unrepaired };
  }

  /** Tells with the next repair that some formulas stay as they are. */
  leaveUnrepaired(unrepaired: Pick<RepairResult, 'locked' | 'refused'>): this {
    this.unrepaired = unrepaired;
    return this;
  }

  async findFormulasContaining(words: readonly string[]): Promise<readonly CellFormula[]> {
    await this.reading();
    return this.formulas.filter(({ formula }) => words.some((word) => formula.includes(word)));
  }

  async readNames(): Promise<readonly WorkbookName[]> {
    await this.reading();
    return this.names;
  }

  async readNamedCells(beginning: string): Promise<readonly NamedCells[]> {
    await this.reading();
    return this.namedCells.filter(({ name }) => name.startsWith(beginning));
  }

  /** What a cell shows is 1, and after a trial what the test has set. */
  async dryRunRewrite({ cells }: FormulaChanges): Promise<readonly TrialResult[]> {
    await this.writing();
    return cells.map(({ address: cell }) => ({
      before: [[1]],
      after: this.trials[cell] ?? [[1]],
    }));
  }

  async rewrite(rewriting: FormulaChanges): Promise<void> {
    this.rewritten.push(rewriting);
    await this.writing();
  }

  /** Undoes everything that was inserted, as a user does, and notifies the listeners. */
  undo(): this {
    this.ranges = Object.fromEntries(
      Object.entries(this.ranges).filter(([reference]) => !this.filled.has(reference)),
    );
    this.formulas = this.formulas.filter(({ formula }) => !this.entered.includes(formula));
    return this.change();
  }

  /** Refuses to show a place. */
  refuseToShow(refusal: Refusal): this {
    this.showing = () => Promise.reject(new WorkbookError(refusal));
    return this;
  }

  /** Gives the workbook names, and formulas other results once they are rewritten, by their cell. */
  name(names: readonly WorkbookName[], trials: Readonly<Record<string, CellValues>> = {}): this {
    this.names = names;
    this.trials = trials;
    return this;
  }

  /** Gives names to cells that hold something. */
  nameCells(cells: readonly NamedCells[]): this {
    this.namedCells = cells;
    return this;
  }

  /** Selects, as a user does, and notifies the listeners. */
  selectCell(selection: Partial<Selection>): this {
    // The formula of the cell before does not come along.
    const { sheet, address: before, rows, columns, value } = this.selection;
    const after = { sheet, address: before, rows, columns, value, ...selection };
    this.selection = { ...after, cell: selection.cell ?? after.address.replace(/:.*/, '') };
    this.listeners.forEach((listener) => listener(this.selection));
    return this;
  }

  /** Gives the selected cell other contents, as calculation does; nobody is notified. */
  settle(selection: Partial<Selection>): this {
    this.selection = { ...this.selection, ...selection };
    return this;
  }

  /** How many listen to the selection. */
  get listening(): number {
    return this.listeners.size;
  }

  /** Puts values in ranges, by the reference with which they are asked for. */
  fill(ranges: Readonly<Record<string, CellValues>>): this {
    this.ranges = { ...this.ranges, ...ranges };
    return this;
  }

  /** Puts AI Capex formulas in the workbook. */
  hold(...formulas: readonly FoundFormula[]): this {
    this.formulas = formulas;
    return this;
  }

  /** Puts something in the way at the selected cell; without arguments clears it. */
  obstruct(trouble: Trouble = { collisions: [] }): this {
    this.trouble = trouble;
    return this;
  }

  insertAt(inserted: InsertedLocation): this {
    this.writing = () => Promise.resolve();
    this.inserted = inserted;
    return this;
  }

  /** Refuses whatever would change the workbook. */
  refuse(refusal: Refusal): this {
    return this.fail(new WorkbookError(refusal));
  }

  fail(error: Error): this {
    this.writing = () => Promise.reject(error);
    return this;
  }

  /** Fails at whatever only looks. */
  failToRead(error: Error): this {
    this.reading = () => Promise.reject(error);
    return this;
  }

  /** Writes only when the function returned is called. */
  pause(): () => void {
    const { promise, resolve } = withResolvers();
    this.writing = () => promise;
    return resolve;
  }

  /** Looks only when the function returned is called. */
  pauseReading(): () => void {
    const { promise, resolve } = withResolvers();
    this.reading = () => promise;
    return resolve;
  }

  /** Puts a plan's own texts and numbers where it is, and 1 where a formula is. */
  private put({ cells }: Plan, place: Location): Location {
    const reference = placeName(place.sheet, place.address);
    this.filled.add(reference);
    this.fill({
      [reference]: cells.map((row) =>
        row.map((cell) => {
          if (cell.kind === 'formula') return 1;
          return cell.kind === 'text' || cell.kind === 'number' ? cell.value : null;
        }),
      ),
    });
    return place;
  }

  private placeOf({ name, cells }: Plan, target: InsertTarget): Location {
    const [rows, columns] = [cells.length, cells[0]?.length ?? 1];
    const { sheet, cell } = this.selection;
    switch (target.kind) {
      case 'newSheet':
        return { sheet: name, address: address({ row: 0, column: 0 }, rows, columns) };
      case 'at':
        return { sheet: target.sheet, address: address(target, rows, columns) };
      case 'selection':
        return { sheet, address: address(cellOf(cell), rows, columns) };
      default:
        return target satisfies never;
    }
  }
}

/** The place of a cell in A1 notation. */
function cellOf(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

function withResolvers() {
  let resolve!: () => void;
  const promise = new Promise<void>((resolved) => (resolve = resolved));
  return { promise, resolve };
}
