import { ObjectProxy } from './ObjectProxy';
import { OfficeError } from './OfficeError';

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

  calculate(type: string): void {
    const { excel } = this.context;
    this.context.enqueue(() => {
      if (!['Recalculate', 'Full', 'FullRebuild'].includes(type)) {
        throw new OfficeError('InvalidArgument');
      }
      excel.calculation = { ...excel.calculation, state: 'Done' };
    });
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
