import type { Language } from '../language';
import type { Domain } from './definition';

/** The domain of a number in words, for messages and help: "above 0 and at most 1". In Chinese it follows 必须. */
export function domainText(domain: Domain, language: Language): string {
  const en = language === 'en';
  const { above, atLeast, below: under, atMost, whole, orZero } = domain;
  const bounds = [
    above !== undefined && (en ? `above ${above}` : `大于${above}`),
    atLeast !== undefined && (en ? `at least ${atLeast}` : `不小于${atLeast}`),
    under !== undefined && (en ? `below ${under}` : `小于${under}`),
    atMost !== undefined && (en ? `at most ${atMost}` : `不超过${atMost}`),
  ].filter((bound) => bound !== false);
  if (!whole) return bounds.join(en ? ' and ' : '且');
  if (en) return `${orZero ? '0 or ' : ''}a whole number, ${bounds.join(' and ')}`;
  return `是${orZero ? '0或' : ''}整数，${bounds.join('且')}`;
}
