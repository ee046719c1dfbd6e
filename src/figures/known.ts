import type { Language } from '../language';
import type { Figure } from './figure';
import { findFigure } from './figures';
import { type Since, since } from './since';
import { termText } from './termText';

/** What AI_BASELINE answers: a figure of the article, or a record since. */
export type Known = Figure | Since;

/** The figure or the record of an id; undefined if there is none. */
export function findKnown(id: string): Known | undefined {
  return findFigure(id) ?? since.find((record) => record.id === id);
}

/** Whether it is a record since the article. */
export function isSince(known: Known): known is Since {
  return 'compare' in known;
}

/** Whose figure it is, in a language. */
export function attributionText(known: Known, language: Language): string {
  return isSince(known) ? known.by[language] : termText('by', known.by, language);
}
