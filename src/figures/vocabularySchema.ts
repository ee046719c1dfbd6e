import { z } from 'zod';
import { count, date, inEachLanguage, seedText, translated } from './seedFields';

/** A word's key is the English word, unless `en` gives another. */
const word = z.strictObject({ ...inEachLanguage(seedText), en: seedText.exactOptional() });
const words = z.record(z.string(), word);

export const unitSchema = z.strictObject({ label: translated, meaning: translated }).readonly();

/** A publication that figures are taken from. */
export const sourceSchema = z
  .strictObject({
    publisher: translated,
    subject: translated,
    published: date,
    /** BCP 47 tag of the language it is written in. */
    language: seedText,
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
