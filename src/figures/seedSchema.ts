import { z } from 'zod';
import { isPeriod } from './isoDate';
import {
  citation,
  date,
  definedName,
  differenceFormula,
  id,
  isOther,
  periodIn,
  published,
  fraction,
  seedText,
  textLike,
  translated,
  url,
} from './seedFields';
import type { Vocabulary } from './vocabulary';

/*
 * What the files in `seeds/` must hold. The build checks them by these schemas (scripts/seeds), and the types of
 * figures are inferred from them; nothing of this file, or of zod, is loaded by a page. A message completes "must be
 * …".
 */

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
    formula: differenceFormula.exactOptional(),
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
      z.strictObject({ ...common, unit: z.literal('share'), value: fraction }).readonly(),
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

/** Something the source reports without a number or a date. */
export function eventSchema(vocabulary: Vocabulary) {
  return z
    .strictObject({
      id,
      /** The name of the company, the same in every language. */
      entity: seedText,
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
