import { CollectionProxy } from './CollectionProxy';
import type { Context } from './Context';
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
