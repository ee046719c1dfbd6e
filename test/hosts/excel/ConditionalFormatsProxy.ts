import { ConditionalFormatProxy } from './ConditionalFormatProxy';
import type { Context } from './Context';
import { ObjectProxy } from './ObjectProxy';
import { OfficeError } from './OfficeError';
import type { Area, ConditionalFormatModel } from './SheetModel';

/** The conditional formats of a range: they can be added, and those that meet the range can be read. */
export class ConditionalFormatsProxy extends ObjectProxy {
  private items_: readonly ConditionalFormatProxy[] = [];

  constructor(
    context: Context,
    private readonly find: () => Area,
  ) {
    super(context);
  }

  /** Microsoft's documentation says both: that what is added is put first, and that it is put last. */
  add(type: string): ConditionalFormatProxy {
    const made: ConditionalFormatModel = { type, area: undefined, format: {} };
    const { context } = this;
    context.enqueue(() => {
      if (!['CellValue', 'PresetCriteria'].includes(type)) {
        throw new Error(`not in this stand-in: conditional formats of the type ${type}`);
      }
      const { sheet, ...area } = this.find();
      if (sheet.protected) throw new OfficeError('AccessDenied');
      made.area = area;
      if (context.excel.addsFormatsLast) sheet.conditionalFormats.push(made);
      else sheet.conditionalFormats.unshift(made);
    });
    return new ConditionalFormatProxy(context, () => this.find().sheet, made);
  }

  override load(properties: string): void {
    const wanted = properties.split(',').map((property) => property.replace(/^items\//, ''));
    this.context.enqueue(() => {
      const { sheet, ...area } = this.find();
      this.items_ = sheet.conditionalFormats
        .filter((each) => each.area && meet(each.area, area))
        .map((model) => {
          const item = new ConditionalFormatProxy(this.context, () => sheet, model);
          for (const property of wanted) item.take(property);
          return item;
        });
      this.take('items');
    });
  }

  protected read(): readonly ConditionalFormatProxy[] {
    return this.items_;
  }

  get items(): readonly ConditionalFormatProxy[] {
    return this.value('items');
  }
}

type Block = Omit<Area, 'sheet'>;

function meet(a: Block, b: Block): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
