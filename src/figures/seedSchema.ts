import { z } from 'zod';
import { type Language, languages } from '../language';
import { isDefinedName } from './definedName';
import { difference } from './difference';
import { isDate, isPeriod, isYearMonthOrDate } from './isoDate';
import type { Unit, Vocabulary } from './vocabulary';

/*
 * What the files in `seeds/` must hold. The build checks them by these schemas (scripts/seeds), and the types of
 * figures are inferred from them; nothing of this file, or of zod, is loaded by a page. A message completes "must be
 * …".
 */

/** A text of a certain form. */
function textLike(form: string, matches: (text: string) => boolean) {
  return z.string(form).refine(matches, form);
}

/** A text that a cell can hold: a sheet would take one that begins with =, +, - or @ for a formula. */
const text = textLike('a text that does not begin with a space, =, +, - or @', (value) =>
  /^[^\s=+\-@]/.test(value),
);

const wholeNumber = 'a whole number of at least 1';
const count = z.int(wholeNumber).min(1, wholeNumber);

/** A text in every language. */
const translated = z.strictObject(inEachLanguage(text)).readonly();

function inEachLanguage<Schema>(schema: Schema): Record<Language, Schema> {
  return Object.fromEntries(languages.map((language) => [language, schema])) as Record<
    Language,
    Schema
  >;
}

/** The address of a page that states it. */
const url = textLike(
  'an address that begins with https://, has no spaces or quotes, and at most 255 characters',
  (value) => value.length <= 255 && /^https:\/\/[^\s"/]+\.[^\s"]+$/.test(value),
);

const date = textLike('an ISO 8601 date that exists, such as "2024-07-27"', isDate);

/** A word's key is the English word, unless `en` gives another. */
const word = z.strictObject({ ...inEachLanguage(text), en: text.exactOptional() });
const words = z.record(z.string(), word);

export const unitSchema = z.strictObject({ label: translated, meaning: translated }).readonly();

/** When something was published. */
const published = textLike('an ISO 8601 year, month or date', isYearMonthOrDate);

/** A publication that figures are taken from. */
export const sourceSchema = z
  .strictObject({
    publisher: translated,
    subject: translated,
    published: date,
    /** BCP 47 tag of the language it is written in. */
    language: text,
    /** The number of its paragraphs. */
    paragraphs: count,
    note: translated,
  })
  .readonly();

/** The files that name what figures may refer to. */
export const vocabularySchemas = {
  'groups.json': z.record(z.string(), translated),
  'units.json': z.record(z.string(), unitSchema),
  'sources.json': z.record(z.string(), sourceSchema),
  'words.json': z.strictObject({
    per: words,
    status: words,
    qualifier: words,
    period: words,
    by: words,
    confidence: words,
  }),
};

const id = textLike('an id such as "bigtech.ai_spend"', (value) =>
  /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/.test(value),
);

const definedName = textLike(
  'a cell name that Excel accepts, such as "BigTech_AI_Spend_2026", of at most 60 letters, digits and underscores',
  isDefinedName,
);

const formula = textLike('two ids joined by " - "', (value) => difference(value) !== undefined);

const fraction = 'a fraction from 0 to 1 (82% is 0.82)';
const share = z.number(fraction).min(0, fraction).max(1, fraction);

function periodIn(vocabulary: Vocabulary) {
  return textLike(
    'an ISO date or year, a quarter such as "2024 Q2", two of these joined by " to ", or a period of words.json',
    (value) => isPeriod(value) || vocabulary.period.includes(value),
  );
}

/** The publication and the paragraphs that give a figure. */
function citation({ sources }: Vocabulary) {
  return {
    source: z.enum(sources),
    /** Counted from 1. */
    paragraphs: z.array(count).min(1).readonly(),
  };
}

/** A sourced number or date, as published: nothing in it is converted. */
export function figureSchema(vocabulary: Vocabulary) {
  const { units, per, status, qualifier, by } = vocabulary;
  const common = {
    /** Such as `bigtech.ai_spend`. Saved workbooks hold it: it never changes. */
    id,
    /** The name of its cell, such as `BigTech_AI_Spend_2026`. Users' formulas hold it: it never changes. */
    name: definedName,
    label: translated,
    /** The time that one value covers: a flow per year or quarter, a total, or a point in time. */
    per: z.enum(per),
    /** The period covered: an ISO date or year, a quarter such as `2024 Q2`, a range of two, or words. */
    period: periodIn(vocabulary),
    status: z.enum(status),
    /** How precise the source is: "about", "up to". A derived figure has none. */
    qualifier: z.enum(qualifier).exactOptional(),
    /** Only in a derived figure: two ids and a minus, `openai.operating_cost - openai.loss`. */
    formula: formula.exactOptional(),
    /** Whose figure it is; the source reports it. */
    by: z.enum(by),
    /** Where they publish it themselves, if they do. */
    url: url.exactOptional(),
    ...citation(vocabulary),
    /** Context needed to use it. */
    note: translated.exactOptional(),
  };
  return z
    .discriminatedUnion('unit', [
      z.strictObject({ ...common, unit: z.literal('date'), value: date }).readonly(),
      z.strictObject({ ...common, unit: z.literal('share'), value: share }).readonly(),
      z
        .strictObject({ ...common, unit: z.enum(units.filter(isOther)), value: z.number() })
        .readonly(),
    ])
    .superRefine((figure, context) => {
      const isDerived = figure.status === 'derived';
      const [needed, unknown] = isDerived
        ? (['formula', 'qualifier'] as const)
        : (['qualifier', 'formula'] as const);
      const issue = { input: figure, path: [] };
      if (figure[needed] === undefined) {
        context.addIssue({ code: 'invalid_type', expected: 'string', ...issue, path: [needed] });
      }
      if (figure[unknown] !== undefined) {
        context.addIssue({ code: 'unrecognized_keys', keys: [unknown], ...issue });
      }
    });
}

function isOther(unit: Unit): unit is Exclude<Unit, 'date' | 'share'> {
  return unit !== 'date' && unit !== 'share';
}

/** Something the source reports without a number or a date. */
export function eventSchema(vocabulary: Vocabulary) {
  return z
    .strictObject({
      id,
      /** The name of the company, the same in every language. */
      entity: text,
      label: translated,
      ...citation(vocabulary),
    })
    .readonly();
}

/** A figure as given by another publication: a different value, or the same value with a different definition. */
export function secondSourceSchema(vocabulary: Vocabulary) {
  return z
    .strictObject({
      /** Id of the article's figure. */
      id,
      /** In the figure's unit and on its basis. */
      value: z.number(),
      /** The period covered, written like a figure's. */
      period: periodIn(vocabulary),
      status: z.enum(vocabulary.status),
      /** Absent if the publication does not state how precise it is. */
      qualifier: z.enum(vocabulary.qualifier).exactOptional(),
      /** What the value counts there. */
      definition: translated,
      by: z.enum(vocabulary.by),
      published,
      /** Where it can be read; absent if it has no public address. */
      url: url.exactOptional(),
      /** How sure we are that the publication gives this value. */
      confidence: z.enum(vocabulary.confidence),
    })
    .readonly();
}

/** How well what a record since measures matches the article's figure. */
const matches = [
  /** The same measure. */
  'same',
  /** Nearly the same: its note explains what differs. */
  'near',
  /** Another measure, shown for context. */
  'other',
  /** A measure the article does not have, or has for another basis: a series that goes on from it. */
  'later',
  /** What became of something the article foresaw. */
  'event',
] as const;

/** What was reported, or newly forecast, since the article: as published, nothing converted. */
export function sinceSchema(vocabulary: Vocabulary) {
  const { units, per, status, qualifier, confidence } = vocabulary;
  return z
    .strictObject({
      /** Such as `alphabet.capex_2025`, unlike any figure's or event's. Saved workbooks hold it: it never changes. */
      id,
      /** Id of the figure or event of the article that it is compared with; absent if the article has none. */
      about: id.exactOptional(),
      compare: z.enum(matches),
      label: translated,
      value: z.number(),
      unit: z.enum(units.filter(isOther)),
      per: z.enum(per),
      /** The period covered, written like a figure's, but never in words. */
      period: textLike('a period in dates, years or quarters', isPeriod),
      status: z.enum(status),
      qualifier: z.enum(qualifier),
      /** The publisher. */
      by: translated,
      published,
      /** Where it can be read; absent if it cannot be opened. */
      url: url.exactOptional(),
      /** Context needed to use it. */
      note: translated,
      /** How sure we are; a leak and a single source are marked. */
      confidence: z.enum(confidence),
    })
    .readonly();
}
