import type { Figure } from '../figures/figure';
import { units } from '../figures/units';
import type { Language } from '../language';
import { moneyText } from './moneyText';
import { numberText, percentText } from './numberText';

/**
 * A value in the unit of a figure.
 *
 * @example figureText(60, 'USD bn', 'en') // '$60 bn'
 */
export function figureText(
  value: Figure['value'],
  unit: Figure['unit'],
  language: Language,
): string {
  if (typeof value === 'string') return value;
  switch (unit) {
    case 'USD bn':
      return moneyText(value, language, unit);
    case 'share':
      return percentText(value, language);
    case 'ratio':
    case 'date':
      return numberText(value, language);
    case 'months':
    case 'years':
    case 'people':
    case 'days': {
      const space = language === 'en' ? ' ' : '';
      return `${numberText(value, language)}${space}${units[unit].label[language]}`;
    }
    default:
      return unit satisfies never;
  }
}
