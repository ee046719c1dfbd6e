import { ObjectProxy } from './ObjectProxy';
import { OfficeError, SheetModel } from './SheetModel';
import { WorksheetProxy } from './WorksheetProxy';

export class WorksheetsProxy extends ObjectProxy {
  protected read(): readonly WorksheetProxy[] {
    return this.context.excel.sheets.map((sheet) => {
      const proxy = new WorksheetProxy(this.context, () => sheet);
      proxy.keep('name', sheet.name);
      return proxy;
    });
  }

  get items(): readonly WorksheetProxy[] {
    return this.value('items/name');
  }

  getActiveWorksheet(): WorksheetProxy {
    return new WorksheetProxy(this.context, () => this.context.excel.active.sheet);
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
      excel.sheets.push(new SheetModel(name));
    });
    return new WorksheetProxy(this.context, () => excel.sheet(name));
  }
}
