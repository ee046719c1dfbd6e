import type { Context } from './Context';
import { ObjectProxy } from './ObjectProxy';
import { OfficeError } from './OfficeError';
import { type Area, eachCell, key, type RuleModel } from './SheetModel';

const usualAlert = { showAlert: true, style: 'Stop', title: '', message: '' };
const noPrompt = { showPrompt: false, title: '', message: '' };

/** What cells take. For several cells it holds what all have in common, and null if they differ. */
export class DataValidationProxy extends ObjectProxy {
  constructor(
    context: Context,
    private readonly find: () => Area,
  ) {
    super(context);
  }

  protected read(property: string): unknown {
    const { sheet, ...block } = this.find();
    const told = eachCell({ sheet, ...block }, (r, c) =>
      this.of(sheet.rules.get(key(r, c))),
    ).flat();
    const values = told.map((each) => each[property as keyof typeof each]);
    const [first] = values;
    return values.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : null;
  }

  private of(held: RuleModel | undefined) {
    const {
      rule = {},
      errorAlert = usualAlert,
      ignoreBlanks = true,
      prompt = noPrompt,
    } = held ?? {};
    const type = rule.list ? 'List' : 'None';
    return { type, rule, errorAlert, ignoreBlanks, prompt };
  }

  get type(): string {
    return this.value('type');
  }

  get rule(): RuleModel['rule'] {
    return this.value('rule');
  }

  set rule(rule: RuleModel['rule']) {
    const source = rule.list?.source ?? '';
    this.change((held, put) => {
      // Excel's limit for values that stand in the rule itself.
      if (source.length === 0 || source.length > 255) throw new OfficeError('InvalidArgument');
      put({ ...held, rule });
    });
  }

  get errorAlert(): object {
    return this.value('errorAlert');
  }

  set errorAlert(errorAlert: object) {
    this.change((held, put) => put({ ...ruled(held), errorAlert }));
  }

  get ignoreBlanks(): boolean {
    return this.value('ignoreBlanks');
  }

  set ignoreBlanks(ignoreBlanks: boolean) {
    this.change((held, put) => put({ ...ruled(held), ignoreBlanks }));
  }

  get prompt(): object {
    return this.value('prompt');
  }

  set prompt(prompt: object) {
    this.change((held, put) => put({ ...ruled(held), prompt }));
  }

  clear(): void {
    this.change((_, put) => put(undefined));
  }

  private change(
    apply: (held: RuleModel | undefined, put: (rule: RuleModel | undefined) => void) => void,
  ): void {
    this.context.enqueue(() => {
      const area = this.find();
      const { rules } = area.sheet;
      if (area.sheet.protected) throw new OfficeError('AccessDenied');
      eachCell(area, (r, c) => {
        const cell = key(r, c);
        apply(rules.get(cell), (rule) => (rule ? rules.set(cell, rule) : rules.delete(cell)));
      });
    });
  }
}

function ruled(held: RuleModel | undefined): RuleModel {
  if (!held) throw new Error('not in this stand-in: an alert or a prompt without a rule');
  return held;
}
