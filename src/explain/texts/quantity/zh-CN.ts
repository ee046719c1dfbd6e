import { scales } from '../../quantity';
import type { QuantityTexts } from '../../quantityTexts';

export const zhCN: QuantityTexts = {
  years: (count) => `${count}年`,
  // 12月 is December.
  months: (count) => `${count}个月`,
  times: (count) => `${count}倍`,
  count: (count, unit) => `${count}${unit}`,
  qualified: (qualifier, text) => `${qualifier}${text}`,
  // Chinese counts in ten thousands: 60 bn are 600 times 亿, and the currency follows.
  money: (value, currency, scale) =>
    new Intl.NumberFormat('zh-CN', {
      style: 'currency',
      currency,
      currencyDisplay: 'name',
      notation: 'compact',
      maximumSignificantDigits: 4,
    })
      .format(value * (scales[scale] ?? 1))
      .replace(/^-/, '−'),
};
