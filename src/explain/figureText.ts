import type { Figure } from '../figures/figure';
import { termText } from '../figures/termText';
import { units } from '../figures/units';
import type { Language } from '../language';
import { numberText, percentText } from './numberText';
import { moneyText } from './quantity';
import { quantityTexts } from './quantityTexts';

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
    case 'ratio':
      return percentText(value, language);
    case 'date':
      return numberText(value, language);
    case 'months':
      return quantityTexts.in(language).months(numberText(value, language));
    case 'years':
    case 'people':
    case 'days':
      return quantityTexts
        .in(language)
        .count(numberText(value, language), units[unit].label[language]);
    default:
      return unit satisfies never;
  }
}

/** A value with its qualifier, unless it is exact: "about $60 bn". */
export function qualifiedText(
  { value, qualifier }: Pick<Figure, 'value' | 'qualifier'>,
  unit: Figure['unit'],
  language: Language,
): string {
  const text = figureText(value, unit, language);
  if (qualifier === undefined || qualifier === 'exact') return text;
  return quantityTexts.in(language).qualified(termText('qualifier', qualifier, language), text);
}
