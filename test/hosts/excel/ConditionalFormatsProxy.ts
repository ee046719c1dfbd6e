import { OfficeError } from './OfficeError';
import type { Context } from './Context';
import { type Area, type ConditionalFormatModel } from './SheetModel';

const operators = [
  ...['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan'],
  ...['GreaterThanOrEqual', 'LessThanOrEqual'],
];
const criteria = ['Blanks', 'NonBlanks', 'Errors', 'NonErrors'];

/** The conditional formats of a range: they can be added. Each has the parts of its type alone. */
export class ConditionalFormatsProxy {
  constructor(
    private readonly context: Context,
    private readonly find: () => Area,
  ) {}

  /** As in Excel, what is added is put before what is there. */
  add(type: string): object {
    const made: ConditionalFormatModel = { type, area: undefined, format: {} };
    this.context.enqueue(() => {
      if (!['CellValue', 'PresetCriteria'].includes(type)) {
        throw new Error(`not in this stand-in: conditional formats of the type ${type}`);
      }
      const { sheet, ...area } = this.find();
      if (sheet.protected) throw new OfficeError('AccessDenied');
      made.area = area;
      sheet.conditionalFormats.unshift(made);
    });
    const ofType = (own: string, isRule: (rule: Rule) => boolean) =>
      this.part(made, (rule) => type === own && isRule(rule));
    return {
      cellValue: ofType(
        'CellValue',
        ({ operator = '', formula1 = '' }) => operators.includes(operator) && formula1 !== '',
      ),
      preset: ofType('PresetCriteria', ({ criterion = '' }) => criteria.includes(criterion)),
    };
  }

  private part(made: ConditionalFormatModel, isRule: (rule: Rule) => boolean): object {
    const enqueue = this.context.enqueue.bind(this.context);
    const recorder = (part: string) =>
      new Proxy(
        {},
        {
          set: (_, property: string, value) => {
            enqueue(() => {
              if (!made.rule) throw new OfficeError('InvalidArgument');
              made.format[`${part}.${property}`] = value;
            });
            return true;
          },
        },
      );
    return {
      set rule(rule: Rule) {
        enqueue(() => {
          if (!isRule(rule)) throw new OfficeError('InvalidArgument');
          made.rule = rule;
        });
      },
      format: { font: recorder('font'), fill: recorder('fill') },
    };
  }
}

type Rule = NonNullable<ConditionalFormatModel['rule']>;
