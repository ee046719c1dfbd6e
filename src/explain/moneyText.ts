import type { Language } from '../language';
import { numberText } from './numberText';

const scales: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 };

/**
 * An amount of money.
 *
 * @param money its unit: a currency's ISO 4217 code with or without k, m, bn or tn, such as `USD bn`; any other text
 *   stands behind the number; absent for a bare number
 * @example moneyText(60, 'en', 'USD bn') // '$60 bn'
 * @example moneyText(60, 'zh-CN', 'USD bn') // '600亿美元'
 */
export function moneyText(value: number, language: Language, money?: string): string {
  if (!money) return numberText(value, language);
  const [, currency, scale = ''] = /^([A-Z]{3})(?: (k|m|bn|tn))?$/.exec(money) ?? [];
  if (!currency) return `${numberText(value, language)} ${money}`;
  if (language === 'zh-CN') return chinese(value * (scales[scale] ?? 1), currency);

  const sign = value < 0 ? '−' : '';
  const amount = numberText(Math.abs(value), language);
  return [`${sign}${symbol(currency)}${amount}`, scale].join(' ').trim();
}

/** Chinese counts in ten thousands: 60 bn are 600 times 亿, and the currency stands behind. */
function chinese(value: number, currency: string): string {
  return new Intl.NumberFormat('zh-CN', {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    notation: 'compact',
    maximumSignificantDigits: 4,
  })
    .format(value)
    .replace(/^-/, '−');
}

/** What stands before an amount: "$"; the code itself where the currency has no sign. */
function symbol(currency: string): string {
  const sign = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  })
    .formatToParts(0)
    .find(({ type }) => type === 'currency');
  return sign && sign.value !== currency ? sign.value : `${currency} `;
}
