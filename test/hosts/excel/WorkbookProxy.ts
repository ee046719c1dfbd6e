import { a1 } from './a1';
import { ApplicationProxy } from './ApplicationProxy';
import { CollectionProxy } from './CollectionProxy';
import type { Context } from './Context';
import { eventOf } from './eventOf';
import { FunctionResultProxy } from './FunctionResultProxy';
import { englishFormula } from './localFormula';
import { NamedItemProxy } from './NamedItemProxy';
import { namesOf } from './namesOf';
import { OfficeError } from './OfficeError';
import { ProtectionProxy } from './ProtectionProxy';
import { RangeAreasProxy } from './RangeAreasProxy';
import { RangeProxy } from './RangeProxy';
import { StyleProxy } from './StyleProxy';
import { TableProxy } from './TableProxy';
import { WorksheetsProxy } from './WorksheetsProxy';

export class WorkbookProxy {
  readonly protection: ProtectionProxy;
  readonly worksheets: WorksheetsProxy;

  readonly application: ApplicationProxy;

  constructor(private readonly context: Context) {
    this.protection = new ProtectionProxy(context, () => context.excel.structureProtected);
    this.application = new ApplicationProxy(context);
    this.worksheets = new WorksheetsProxy(context);
  }

  get names() {
    const { context } = this;
    const { excel } = context;
    const list = namesOf(context, () => excel);
    const add = (name: string, meant: RangeProxy | string, comment = '') =>
      context.enqueue(() => {
        if (excel.isTaken(name)) throw new OfficeError('InvalidArgument');
        const reference =
          typeof meant === 'string' ? meant : `${meant.area.sheet.name}!${a1(meant.area)}`;
        // It is reported to read a formula in Excel's own language.
        if (typeof meant === 'string') this.expectSeparators(meant);
        excel.names.set(name, englishFormula(reference, excel.language));
        if (comment !== '') excel.comments.set(name, comment);
      });
    const getItem = (name: string) => new NamedItemProxy(context, name);
    return Object.assign(list, { add, addFormulaLocal: add, getItem });
  }

  get tables() {
    const { context } = this;
    const all = () =>
      context.excel.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
    const list = new CollectionProxy(
      context,
      all,
      ({ sheet, table }) =>
        new TableProxy(
          context,
          () => sheet,
          () => table,
        ),
    );
    const getItemOrNullObject = (name: string) => {
      const find = () => all().find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
      return new TableProxy(
        context,
        () => find()?.sheet,
        () => find()?.table,
      );
    };
    return Object.assign(list, {
      getItemOrNullObject,
      onAdded: eventOf(context, 'tables.onAdded'),
      onDeleted: eventOf(context, 'tables.onDeleted'),
    });
  }

  get styles() {
    const { context } = this;
    const { excel } = context;
    const list = new CollectionProxy(
      context,
      () => excel.styles,
      ({ name }) => new StyleProxy(context, name),
    );
    const add = (name: string) =>
      context.enqueue(() => {
        const taken = excel.styles.some((each) => each.name.toLowerCase() === name.toLowerCase());
        if (taken) throw new OfficeError('ItemAlreadyExists');
        excel.styles.push({ name, format: {} });
      });
    return Object.assign(list, { add, getItem: (name: string) => new StyleProxy(context, name) });
  }

  get onSelectionChanged() {
    return eventOf(this.context, 'workbook.onSelectionChanged');
  }

  get functions() {
    const { context } = this;
    const { excel } = context;
    return {
      date: (year: number, month: number, day: number) => {
        const days = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
        return new FunctionResultProxy(context, () => days - (excel.counts1904 ? 1462 : 0));
      },
    };
  }

  /** A formula whose list is not separated as Excel's language does it is refused. */
  private expectSeparators(formula: string): void {
    if (this.context.excel.language === 'de' && formula.includes(',')) {
      throw new OfficeError('InvalidArgument');
    }
  }

  private expectCell(): void {
    if (this.context.excel.inFront !== 'cell') throw new OfficeError('InvalidSelection');
  }

  getActiveCell(): RangeProxy {
    return new RangeProxy(this.context, () => {
      this.expectCell();
      return { ...this.context.excel.active, rows: 1, columns: 1 };
    });
  }

  /** One cell, or more if a test has selected them. */
  getSelectedRanges(): RangeAreasProxy {
    const { excel } = this.context;
    return new RangeAreasProxy(this.context, () => {
      this.expectCell();
      return [{ ...excel.active, rows: 1, columns: 1, ...excel.selectedSize }];
    });
  }
}
