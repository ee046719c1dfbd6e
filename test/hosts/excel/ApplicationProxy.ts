import { ObjectProxy } from './ObjectProxy';

/** Excel itself: its language, how it calculates, and how far it is. */
export class ApplicationProxy extends ObjectProxy {
  protected read(property: string): string {
    const { calculation, language } = this.context.excel;
    switch (property) {
      case 'calculationMode':
        return calculation.mode;
      case 'calculationState':
        return calculation.state;
      default:
        return language === 'de' ? ',' : '.';
    }
  }

  get decimalSeparator(): string {
    return this.value('decimalSeparator');
  }

  get calculationMode(): string {
    return this.value('calculationMode');
  }

  get calculationState(): string {
    return this.value('calculationState');
  }
}
