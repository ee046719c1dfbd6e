import type { Language } from '../language';
import type { CalculationStep } from './explanation';
import { quantityText } from './quantity';

/**
 * A step as one line.
 *
 * @param money the unit of money, see `moneyText`
 * @example 'spend including overhead = 150 × (1 + 100%) = 300'
 */
export function stepText(step: CalculationStep, language: Language, money?: string): string {
  const { label, calculation, result } = step;
  const answer = 'unit' in result ? quantityText(result, language, money) : result[language];
  return [label[language], calculation, answer].filter((part) => part !== undefined).join(' = ');
}
