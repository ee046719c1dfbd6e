import { dateText } from '../figures/dateText';
import type { SourceId, Unit } from '../figures/vocabulary';
import { sources } from '../figures/sources';
import { units } from '../figures/units';
import type { Language } from '../language';
import { sheetTexts } from './sheetTexts';
import type { TableLayout } from './tableLayout';

/** The remarks below a table's rows; the sources are last. */
export function remarksOf(layout: TableLayout, language: Language): readonly string[] {
  const { figures, results, events, remarks } = layout;
  const units = unitsRemark(new Set([...figures, ...results].map(({ unit }) => unit)), language);
  const cited = new Set([...figures, ...events].map(({ source }) => source));
  return [
    ...remarks.map((remark) => remark[language]),
    ...(units === undefined ? [] : [units]),
    ...[...cited].map((id) => sourceRemark(id, language)),
  ];
}

/** The source of a table's figures: publisher, date and subject. */
function sourceRemark(id: SourceId, language: Language): string {
  const date = dateText(sources[id].published, language);
  const publisher = sources[id].publisher[language];
  const subject = sources[id].subject[language];
  const note = sources[id].note[language];
  return sheetTexts.in(language).sourceRemark(publisher, date, subject, note);
}

/** What the units of a table mean, except those whose label states it; undefined if all labels do. */
function unitsRemark(used: ReadonlySet<Unit>, language: Language): string | undefined {
  const meanings = [...used]
    .map((unit) => [units[unit].label[language], units[unit].meaning[language]] as const)
    .filter(([label, meaning]) => label !== meaning)
    .map(([label, meaning]) => `${label} = ${meaning}`);
  if (meanings.length === 0) return undefined;
  return sheetTexts.in(language).unitsRemark(meanings);
}
