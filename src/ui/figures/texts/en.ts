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
  cited: (publisher: string, date: string, paragraphs: string) =>
    `Source: ${publisher}, ${date}, ${paragraphs}.`,
  reported: (by: string, date: string, confidence: string) =>
    `Source: ${by}, ${date}, ${confidence} confidence.`,
  defined: (definition: string, by: string, date: string) =>
    `Second source: ${definition} (${by}, ${date}).`,
  insertValue: 'Insert value',
  insertFormula: 'Insert formula',
  showAll: (count: number) => `Show all ${count} figures`,
};
