import type { Language } from '../../language';
import { moneyText } from '../moneyText';
import { numberText, percentText } from '../numberText';
import { quantityText } from '../quantityText';

/** How a sentence says its numbers. */
export interface Say {
  readonly language: Language;
  readonly money: (value: number) => string;
  /** A computed share or rate, to tenths of a per cent. */
  readonly percent: (fraction: number) => string;
  readonly years: (years: number) => string;
  readonly number: (value: number) => string;
}

/** @param money the unit of money, see `moneyText` */
export function sayIn(language: Language, money?: string): Say {
  return {
    language,
    money: (value) => moneyText(value, language, money),
    percent: (fraction) => percentText(fraction, language, 3),
    years: (value) => quantityText({ value, unit: 'years' }, language),
    number: (value) => numberText(value, language, 3),
  };
}
