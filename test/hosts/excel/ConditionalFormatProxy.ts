import type { Context } from './Context';
import { ObjectProxy } from './ObjectProxy';
import { OfficeError } from './OfficeError';
import type { ConditionalFormatModel, SheetModel } from './SheetModel';

const operators = [
  ...['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan'],
  ...['GreaterThanOrEqual', 'LessThanOrEqual'],
];
const criteria = ['Blanks', 'NonBlanks', 'Errors', 'NonErrors'];

/** One conditional format of a sheet. It has the parts of its type alone. */
export class ConditionalFormatProxy extends ObjectProxy {
  /** Its priority was changed: from then on it must be got again to be changed. */
  private isMoved = false;

  constructor(
    context: Context,
    private readonly sheet: () => SheetModel,
    private readonly model: ConditionalFormatModel,
  ) {
    super(context);
  }

  get cellValue(): Part {
    return this.partOf(
      'CellValue',
      ({ operator = '', formula1 = '' }) => operators.includes(operator) && formula1 !== '',
    );
  }

  get preset(): Part {
    return this.partOf('PresetCriteria', ({ criterion = '' }) => criteria.includes(criterion));
  }

  protected read(property: string): unknown {
    if (property === 'type') return this.model.type;
    if (property === 'priority') return this.sheet().conditionalFormats.indexOf(this.model);
    throw new Error(`not in this stand-in: ${property} of a conditional format`);
  }

  get type(): string {
    return this.value('type');
  }

  get priority(): number {
    return this.value('priority');
  }

  set priority(priority: number) {
    this.change(() => {
      if (priority < 0) throw new Error('not in this stand-in: a priority counted from the back');
      const all = this.sheet().conditionalFormats;
      all.splice(all.indexOf(this.model), 1);
      all.splice(priority, 0, this.model);
      this.isMoved = true;
    });
  }

  private change(apply: () => void): void {
    this.context.enqueue(() => {
      if (this.isMoved) throw new OfficeError('InvalidObjectPath');
      apply();
    });
  }

  private partOf(type: string, isRule: (rule: Rule) => boolean): Part {
    const { context, model } = this;
    context.enqueue(() => {
      if (model.type !== type) throw new OfficeError('InvalidArgument');
    });
    const change = this.change.bind(this);
    return {
      set rule(rule: Rule) {
        change(() => {
          if (!isRule(rule)) throw new OfficeError('InvalidArgument');
          model.rule = rule;
        });
      },
      format: {
        font: new ColorProxy(context, model, 'font', change),
        fill: new ColorProxy(context, model, 'fill', change),
      },
    };
  }
}

interface Part {
  rule: Rule;
  readonly format: { readonly font: ColorProxy; readonly fill: ColorProxy };
}

type Rule = NonNullable<ConditionalFormatModel['rule']>;

/** The color of the font or the fill of a format. */
class ColorProxy extends ObjectProxy {
  constructor(
    context: Context,
    private readonly model: ConditionalFormatModel,
    private readonly of: 'font' | 'fill',
    private readonly change: (apply: () => void) => void,
  ) {
    super(context);
  }

  protected read(property: string): unknown {
    return this.model.format[`${this.of}.${property}`] ?? '';
  }

  get color(): string {
    return this.value('color');
  }

  set color(color: string) {
    this.change(() => {
      if (!this.model.rule) throw new OfficeError('InvalidArgument');
      this.model.format[`${this.of}.color`] = color;
    });
  }
}
