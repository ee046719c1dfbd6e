import type { Language } from '../../language';
import { explainTexts, type ExplainTexts } from '../explainTexts';
import { numberText, percentText } from '../numberText';
import { quantityText, moneyText } from '../quantity';

/** The texts of sentences in a language, and how they write numbers. */
export interface SentenceFormat {
  readonly language: Language;
  readonly texts: ExplainTexts['sentences'];
  readonly money: (value: number) => string;
  /** A computed share or rate, to tenths of a percent. */
  readonly percent: (fraction: number) => string;
  readonly years: (years: number) => string;
  readonly number: (value: number) => string;
}

/** @param money the unit of money, see `moneyText` */
export function sentenceFormat(language: Language, money?: string): SentenceFormat {
  return {
    language,
    texts: explainTexts.in(language).sentences,
    money: (value) => moneyText(value, language, money),
    percent: (fraction) => percentText(fraction, language, 3),
    years: (value) => quantityText({ value, unit: 'years' }, language),
    number: (value) => numberText(value, language, 3),
  };
}
