import { Context } from './Context';
import { OfficeError, SheetModel } from './SheetModel';

/**
 * A stand-in for what we use of Excel's object model, as strict as Excel: nothing is read before it is loaded and
 * synced, nothing is written before a sync, and a sync that fails half way keeps what it has done so far.
 */
export class StrictExcel {
  readonly sheets: SheetModel[];
  active: { sheet: SheetModel; row: number; column: number };
  selected = '';
  structureProtected = false;
  syncs = 0;
  /** Makes one sync fail, counted from 1, once it has carried out some of its operations. */
  fault: { sync: number; afterOperations: number; code: string } | undefined;
  runOptions: unknown;

  constructor(...names: readonly [string, ...string[]]) {
    this.sheets = names.map((name) => new SheetModel(name));
    this.active = { sheet: this.sheet(names[0]), row: 0, column: 0 };
  }

  sheet(name: string): SheetModel {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new OfficeError('ItemNotFound');
    return found;
  }

  /** Stands in for the globals that Office.js defines. */
  install(): void {
    const run = (options: unknown, batch: (context: Context) => Promise<unknown>) => {
      this.runOptions = options;
      return batch(new Context(this));
    };
    Object.assign(globalThis, { Excel: { run }, OfficeExtension: { Error: OfficeError } });
  }
}
