import { CollectionProxy } from './CollectionProxy';
import type { Context } from './Context';
import { eventOf } from './eventOf';
import { OfficeError } from './OfficeError';
import { SheetModel } from './SheetModel';
import { WorksheetProxy } from './WorksheetProxy';

export class WorksheetsProxy extends CollectionProxy<SheetModel, WorksheetProxy> {
  constructor(context: Context) {
    super(
      context,
      () => context.excel.sheets,
      (sheet) => new WorksheetProxy(context, () => sheet),
    );
  }

  readonly onChanged = eventOf(this.context, 'worksheets.onChanged');
  readonly onCalculated = eventOf(this.context, 'worksheets.onCalculated');
  readonly onAdded = eventOf(this.context, 'worksheets.onAdded');
  readonly onDeleted = eventOf(this.context, 'worksheets.onDeleted');
  readonly onActivated = eventOf(this.context, 'worksheets.onActivated');
  readonly onSelectionChanged = eventOf(this.context, 'worksheets.onSelectionChanged');

  get onNameChanged() {
    if (this.context.excel.apiMinor < 17) throw new OfficeError('ApiNotFound');
    return eventOf(this.context, 'worksheets.onNameChanged');
  }

  getActiveWorksheet(): WorksheetProxy {
    const { excel } = this.context;
    return new WorksheetProxy(this.context, () => {
      if (excel.inFront === 'chartSheet') throw new OfficeError('ItemNotFound');
      return excel.active.sheet;
    });
  }

  getItem(name: string): WorksheetProxy {
    return new WorksheetProxy(this.context, () => this.context.excel.sheet(name));
  }

  getItemOrNullObject(name: string): WorksheetProxy {
    const { sheets } = this.context.excel;
    return new WorksheetProxy(this.context, () => sheets.find((sheet) => sheet.name === name));
  }

  add(name: string): WorksheetProxy {
    const { excel } = this.context;
    this.context.enqueue(() => {
      const taken = excel.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
      if (taken || excel.structureProtected) throw new OfficeError('InvalidOperation');
      const sheet = new SheetModel(name);
      excel.madeInSync.add(sheet);
      excel.sheets.push(sheet);
    });
    return this.getItem(name);
  }
}
