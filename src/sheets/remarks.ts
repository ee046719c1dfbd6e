import { dateText } from '../figures/dateText';
import type { SourceId, Unit } from '../figures/vocabulary';
import { sources } from '../figures/sources';
import { units } from '../figures/units';
import type { Language } from '../language';
import type { TableLayout } from './tableLayout';

/** What stands below a table's rows, the sources last. */
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

/** Where a table's figures stand: publisher, date and subject. */
function sourceRemark(id: SourceId, language: Language): string {
  const date = dateText(sources[id].published, language);
  const publisher = sources[id].publisher[language];
  const subject = sources[id].subject[language];
  const note = sources[id].note[language];
  const remark = {
    en: `Source: ${publisher}, ${date}: ${subject} ¶ = paragraph. ${note}`,
    'zh-CN': `来源：${publisher}，${date}：${subject}¶ = 段落。${note}`,
  };
  return remark[language];
}

/** What the units of a table mean, save those that say it themselves; undefined where all do. */
function unitsRemark(used: ReadonlySet<Unit>, language: Language): string | undefined {
  const meanings = [...used]
    .map((unit) => [units[unit].label[language], units[unit].meaning[language]] as const)
    .filter(([label, meaning]) => label !== meaning)
    .map(([label, meaning]) => `${label} = ${meaning}`);
  if (meanings.length === 0) return undefined;
  const remark = {
    en: `Units: ${meanings.join('; ')}.`,
    'zh-CN': `单位：${meanings.join('；')}。`,
  };
  return remark[language];
}
