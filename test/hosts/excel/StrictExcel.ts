import { Context } from './Context';
import { OfficeError } from './OfficeError';
import { type Area, areaAt, SheetModel } from './SheetModel';

/** A named cell style: what was set of its format. */
export interface StyleModel {
  readonly name: string;
  readonly format: Record<string, unknown>;
}

/**
 * A stand-in for what we use of Excel's object model, as strict as Excel: nothing is read before it is loaded and
 * synced, nothing is written before a sync, and a sync that fails half way keeps what it has done so far.
 */
export class StrictExcel {
  readonly sheets: SheetModel[];
  active: { sheet: SheetModel; row: number; column: number };
  selected = '';
  structureProtected = false;
  /** Defined names and what they refer to. */
  readonly names = new Map<string, string>();
  /** What is said of defined names. */
  readonly comments = new Map<string, string>();
  readonly styles: StyleModel[] = [{ name: 'Normal', format: {} }];
  /** On the web a response holds 5 MB and no more. */
  isOnline = false;
  /** It has ExcelApi 1.1 to 1.this. */
  apiMinor = 20;
  /** Whether a sync that fails answers all the same what was loaded before: then ranges stay good, too. */
  keepsResults = false;
  /** Sheets that the sync under way has made: Excel on the web does not activate them yet. */
  readonly madeInSync = new Set<SheetModel>();
  /** Calls that are reported to cost the user's history of undo, and those of them that were carried out. */
  readonly losesUndo = new Set(['getMergedAreasOrNullObject']);
  readonly undoLostBy: string[] = [];
  /** Calls that no merged undo step can hold. */
  readonly refusesUndo = new Set(['getMergedAreasOrNullObject']);
  /** What is in front: a cell; a chart on the sheet; a sheet that is a chart; another workbook. */
  inFront: 'cell' | 'chart' | 'chartSheet' | 'otherWorkbook' = 'cell';
  /** The language of Excel: in German, lists take semicolons and some functions have other names. */
  language: 'en' | 'de' = 'en';
  /** Whether days are counted from 1904, as in files of old Macs. */
  counts1904 = false;
  /** What Excel calls its normal style. */
  normalStyle = 'Normal';
  /** How many operations each sync was given; its length is the number of syncs. */
  readonly operations: number[] = [];
  /** Makes one sync fail, counted from 1, once it has carried out some of its operations. */
  fault: { sync: number; afterOperations: number; code: string } | undefined;
  /** What somebody else does between syncs. */
  afterSync: ((sync: number) => void) | undefined;
  /** More than the active cell, if a test has selected more. */
  selectedSize: { rows: number; columns: number } | undefined;
  /** Who listens, by event. */
  private readonly handlers = new Map<string, Set<() => Promise<void>>>();
  /** So many more times it refuses to let anybody listen. */
  refusesEvents = 0;
  /** Whether a conditional format that is added goes behind the others, not in front of them. */
  addsFormatsLast = false;
  /** The state of calculation that Excel reports. */
  calculation = { mode: 'Automatic', state: 'Done' };
  runOptions: unknown;
  private ids = 0;

  constructor(...names: readonly [string, ...string[]]) {
    this.sheets = names.map((name) => new SheetModel(name));
    this.active = { sheet: this.sheet(names[0]), row: 0, column: 0 };
  }

  get syncs(): number {
    return this.operations.length;
  }

  sheet(name: string): SheetModel {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new OfficeError('ItemNotFound');
    return found;
  }

  /**
   * What `Worksheet.getRange` takes: cells, or a name for cells of this very sheet.
   *
   * @throws OfficeError as Excel does for any other name, also for one of another sheet's cells
   */
  areaOf(sheet: SheetModel, address: string): Area {
    const meant = this.meaning(address, sheet);
    if (meant === undefined) return areaAt(sheet, address);
    const area = this.areaMeant(meant);
    if (area?.sheet !== sheet) throw new OfficeError('InvalidArgument', `no range: ${address}`);
    return area;
  }

  /** What a name stands for on a sheet: the sheet's own before the workbook's. */
  meaning(name: string, sheet?: SheetModel): string | undefined {
    const named = (names: ReadonlyMap<string, string>) =>
      [...names].find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
    return (sheet && named(sheet.names)) ?? named(this.names);
  }

  /** The cells that a name's text means; undefined for a constant, a formula, or cells that are gone. */
  areaMeant(text: string): Area | undefined {
    const [, name = '', address = ''] = /^=?(.+)!([$A-Z\d:]+)$/.exec(text) ?? [];
    const bare = name.replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
    const sheet = this.sheets.find((each) => each.name === bare);
    return sheet && areaAt(sheet, address);
  }

  nextId(): number {
    this.ids += 1;
    return this.ids;
  }

  /** Whether a name of a table or of cells is taken. */
  isTaken(name: string): boolean {
    const tables = this.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
    return [...this.names.keys(), ...tables].some(
      (each) => each.toLowerCase() === name.toLowerCase(),
    );
  }

  /** Those who listen to an event, such as `worksheets.onAdded`. */
  handlersOf(event: string): Set<() => Promise<void>> {
    const known = this.handlers.get(event) ?? new Set();
    this.handlers.set(event, known);
    return known;
  }

  /** Tells those who listen to an event. */
  async fire(event: string): Promise<void> {
    for (const handler of [...this.handlersOf(event)]) await handler();
  }

  /** Every function has answered. */
  answer(): void {
    for (const sheet of this.sheets) sheet.busy.clear();
  }

  /** All that a user would find, as text: to be compared. */
  state(): string {
    const { sheets, active, names, styles } = this;
    const shown = {
      // Excel does not tell which cell of a sheet in the background is the active one.
      sheets: sheets.map((sheet) => ({ ...sheet, cursor: undefined, busy: undefined })),
      active: { ...active, sheet: active.sheet.name },
      names,
      comments: this.comments,
      styles,
    };
    return JSON.stringify(shown, inOrder, 1);
  }

  /** Stands in for the globals that Office.js defines. */
  install(): void {
    const run = (first: unknown, batch: (context: Context) => Promise<unknown>) => {
      if (first instanceof Context) return batch(first);
      this.runOptions = first;
      const { mergeUndoGroup = false } = first as { mergeUndoGroup?: boolean };
      return batch(new Context(this, mergeUndoGroup));
    };
    const isSetSupported = (_: string, version: string) =>
      Number(version.split('.')[1]) <= this.apiMinor;
    Object.assign(globalThis, {
      Excel: { run },
      Office: { context: { requirements: { isSetSupported } } },
      OfficeExtension: { Error: OfficeError },
    });
  }
}

/** Maps and sets, which JSON knows nothing of, in an order that does not depend on their history. */
function inOrder(_: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) return [...value].sort();
  return value;
}
