import type { Context } from './Context';
import { ObjectProxy } from './ObjectProxy';

/** The locale of Excel. */
export class CultureInfoProxy extends ObjectProxy {
  readonly numberFormat: { readonly numberDecimalSeparator: string };

  constructor(context: Context) {
    super(context);
    const separator = () => this.value<string>('numberFormat/numberDecimalSeparator');
    this.numberFormat = {
      get numberDecimalSeparator() {
        return separator();
      },
    };
  }

  protected read(property: string): string {
    return property === 'name' ? 'en-US' : '.';
  }

  get name(): string {
    return this.value('name');
  }
}
