import { periodOf } from './figureRule';
import { isYearMonthOrDate } from './isoDate';
import type { Rule } from './rule';
import { record, translated } from './structures';
import { number, oneOf, textLike } from './values';
import type { SeedFigure } from './seedFigure';
import type { Vocabulary } from './vocabulary';

/** What another reading must be. It gives a number, so a date can have none. */
export function readingRule({ words }: Vocabulary, figures: ReadonlyMap<string, SeedFigure>): Rule {
  const isNumbered = (id: string) => typeof figures.get(id)?.get('value')?.value === 'number';
  return record({
    required: {
      id: textLike('the id of a figure with a number', isNumbered),
      value: number,
      period: periodOf(words),
      status: oneOf(words.status),
      definition: translated,
      by: oneOf(words.by),
      published: textLike('an ISO 8601 year, month or date', isYearMonthOrDate),
      confidence: oneOf(words.confidence),
    },
    optional: { qualifier: oneOf(words.qualifier) },
  });
}
