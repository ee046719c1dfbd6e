import type { Language } from '../language';
import { numberText } from './numberText';
import { quantityTexts } from './quantityTexts';

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
