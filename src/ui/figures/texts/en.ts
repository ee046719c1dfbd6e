import type { Basis } from '../../../figures/vocabulary';

/** The time that one value covers, after the value; empty for a point in time. */
const per: Readonly<Record<Basis, string>> = {
  year: 'a year',
  quarter: 'a quarter',
  total: 'in total',
  point: '',
};

export const en = {
  figures: (title: string) => `Figures: ${title}`,
  per,
  /** Period, status and precision, or only those there are. */
  about: (parts: readonly string[]) => parts.join(' · '),
  sourceLink: (source: string) => `${source} (opens in a new tab)`,
  secondSource: (value: string) => `Second source: ${value}`,
  sameValue: (value: string) => `Second source: ${value}, different definition`,
  publication: (publisher: string, date: string, paragraphs: string) =>
    `${publisher}, ${date}, ${paragraphs}`,
  cited: (publication: string) => `Source: ${publication}.`,
  reported: (by: string, date: string, confidence: string) =>
    `Source: ${by}, ${date}, ${confidence} confidence.`,
  defined: (definition: string, by: string, date: string) =>
    `Second source: ${definition} (${by}, ${date}).`,
  /** What a number counts: "USD bn a year". */
  unit: (unit: string, per: string) => (per === '' ? unit : `${unit} ${per}`),
  insertValue: 'Insert value',
  insertSourced: 'Insert value and source',
  insertFormula: 'Insert formula',
  showAll: (count: number) => `Show all ${count} figures`,
};
