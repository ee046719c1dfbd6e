import { ObjectProxy } from './ObjectProxy';

/** Excel itself. */
export class ApplicationProxy extends ObjectProxy {
  protected read(): string {
    return this.context.excel.language === 'de' ? ',' : '.';
  }

  get decimalSeparator(): string {
    return this.value('decimalSeparator');
  }
}
