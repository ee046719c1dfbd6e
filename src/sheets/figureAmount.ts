import type { NumberFigure } from '../figures/figure';
import { units } from '../figures/units';
import type { Language } from '../language';
import { sheetTexts } from './sheetTexts';

/**
 * A figure's value in a sentence.
 *
 * @example figureAmount({ value: 60, unit: 'USD bn' }, 'en') // '$60 bn'
 * @example figureAmount({ value: 300_000_000, unit: 'people' }, 'zh-CN') // '3亿'
 */
export function figureAmount(
  { value, unit }: Pick<NumberFigure, 'value' | 'unit'>,
  language: Language,
): string {
  const texts = sheetTexts.in(language);
  switch (unit) {
    case 'USD bn':
      return texts.dollars(value);
    case 'share':
    case 'ratio':
      return value.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
    case 'people':
      return value.toLocaleString(language, { notation: 'compact', compactDisplay: 'long' });
    default:
      return texts.countOf(value, units[unit].label[language]);
  }
}
