import { eachLanguage, textTable, type Text } from '../language';
import type { en } from './texts/en';

/** The texts that explain a calculation: sentences, labels of steps and charts, facts about a figure. */
export type ExplainTexts = typeof en;

export const explainTexts = textTable<ExplainTexts>('explain');

/** One of the texts in each language: explainText(({ steps }) => steps.grossMargin). */
export function explainText(read: (texts: ExplainTexts) => string): Text {
  return eachLanguage((language) => read(explainTexts.in(language)));
}
