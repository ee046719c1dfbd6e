import type { Language } from '../language';
import { moneyText } from './moneyText';
import { numberText, percentText } from './numberText';
import type { Quantity } from './quantity';
import { quantityTexts } from './quantityTexts';

/**
 * A quantity in words.
 *
 * @param money the unit of money, see `moneyText`
 * @example quantityText({ value: 3, unit: 'years' }, 'en') // '3.0 years'
 */
export function quantityText(
  { value, unit }: Quantity,
  language: Language,
  money?: string,
): string {
  switch (unit) {
    case 'money':
      return moneyText(value, language, money);
    case 'fraction':
      return percentText(value, language);
    case 'years':
      return quantityTexts.in(language).years(yearsText(value, language));
    case 'times':
      return quantityTexts.in(language).times(numberText(value, language));
    case 'number':
      return numberText(value, language);
    default:
      return unit satisfies never;
  }
}

/** A computed time: to tenths, from 1,000 years on in whole ones; a short one to two digits. */
function yearsText(value: number, language: Language): string {
  if ((value !== 0 && value < 0.1) || value >= 1000) return numberText(value, language, 2);
  const tenths = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language, tenths).format(value);
}
