import { z } from 'zod';
import { type Language, languages } from '../language';
import { isDefinedName } from './definedName';
import { difference } from './difference';
import { isDate, isPeriod, isYearMonthOrDate } from './isoDate';
import type { Unit, Vocabulary } from './vocabulary';

/*
 * What the fields of seeds take. A message completes "must be …". Only the build loads it, as it loads zod.
 */

/** A text of a certain form. */
export function textLike(form: string, matches: (text: string) => boolean) {
  return z.string(form).refine(matches, form);
}

/** A text that a cell can hold: a sheet would take one that begins with =, +, - or @ for a formula. */
export const seedText = textLike('a text that does not begin with a space, =, +, - or @', (value) =>
  /^[^\s=+\-@]/.test(value),
);

const wholeNumber = 'a whole number of at least 1';
export const count = z.int(wholeNumber).min(1, wholeNumber);

/** A text in every language. */
export const translated = z.strictObject(inEachLanguage(seedText)).readonly();

export function inEachLanguage<Schema>(schema: Schema): Record<Language, Schema> {
  return Object.fromEntries(languages.map((language) => [language, schema])) as Record<
    Language,
    Schema
  >;
}

/** The address of a page that states it. */
export const url = textLike(
  'an address that begins with https://, has no spaces or quotes, and at most 255 characters',
  (value) => value.length <= 255 && /^https:\/\/[^\s"/]+\.[^\s"]+$/.test(value),
);

export const date = textLike('an ISO 8601 date that exists, such as "2024-07-27"', isDate);

/** When something was published. */
export const published = textLike('an ISO 8601 year, month or date', isYearMonthOrDate);

export const id = textLike('an id such as "bigtech.ai_spend"', (value) =>
  /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/.test(value),
);

export const definedName = textLike(
  'a cell name that Excel accepts, such as "BigTech_AI_Spend_2026", of at most 60 letters, digits and underscores',
  isDefinedName,
);

export const differenceFormula = textLike(
  'two ids joined by " - "',
  (value) => difference(value) !== undefined,
);

const aFraction = 'a fraction from 0 to 1 (82% is 0.82)';
export const fraction = z.number(aFraction).min(0, aFraction).max(1, aFraction);

export function periodIn(vocabulary: Vocabulary) {
  return textLike(
    'an ISO date or year, a quarter such as "2024 Q2", two of these joined by " to ", or a period of words.json',
    (value) => isPeriod(value) || vocabulary.period.includes(value),
  );
}

/** The publication and the paragraphs that give a figure. */
export function citation({ sources }: Vocabulary) {
  return {
    source: z.enum(sources),
    /** Counted from 1. */
    paragraphs: z.array(count).min(1).readonly(),
  };
}

export function isOther(unit: Unit): unit is Exclude<Unit, 'date' | 'share'> {
  return unit !== 'date' && unit !== 'share';
}
