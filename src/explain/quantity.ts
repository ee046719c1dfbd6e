import type { Language } from '../language';
import { numberText, percentText } from './numberText';
import { quantityTexts } from './quantityTexts';

/** A number and what it counts; its words are in `quantityText`. */
export interface Quantity {
  readonly value: number;
  /** Money in the unit of the arguments, a fraction of 1, years, a multiple, or a pure number. */
  readonly unit: 'money' | 'fraction' | 'years' | 'times' | 'number';
}

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

/** How much a unit of money counts, by what follows its currency. */
export const scales: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  m: 1e6,
  bn: 1e9,
  tn: 1e12,
};

/**
 * An amount of money.
 *
 * @param money its unit: a currency's ISO 4217 code with or without k, m, bn or tn, such as `USD bn`; any other text
 *   follows the number; absent for a bare number
 * @example moneyText(60, 'en', 'USD bn') // '$60 bn'
 * @example moneyText(60, 'zh-CN', 'USD bn') // '600亿美元'
 */
export function moneyText(value: number, language: Language, money?: string): string {
  if (!money) return numberText(value, language);
  const [, currency, scale = ''] = /^([A-Z]{3})(?: (k|m|bn|tn))?$/.exec(money) ?? [];
  if (!currency) return `${numberText(value, language)} ${money}`;
  return quantityTexts.in(language).money(value, currency, scale);
}
