import { groups } from '../figures/groups';
import { paragraphsText } from '../figures/paragraphsText';
import { periodText } from '../figures/periodText';
import { units } from '../figures/units';
import { termText } from '../figures/termText';
import { emptyCell, textCell } from './planCells';
import type { Column } from './tableLayout';

/** The subject under which a figure is filed. */
export const groupColumn: Column = {
  heading: { en: 'Subject', 'zh-CN': '主题' },
  figure: ({ group }, { language }) => textCell(groups[group][language]),
};

/** What a row is about. */
export const labelColumn: Column = {
  heading: { en: 'Figure', 'zh-CN': '指标' },
  figure: ({ label }, { language }) => textCell(label[language]),
  result: ({ label }, { language }) => textCell(label[language]),
  event: ({ entity, label }, { language }) => {
    const colon = { en: ': ', 'zh-CN': '：' };
    return textCell(`${entity}${colon[language]}${label[language]}`);
  },
};

/** What a number counts. */
export const unitColumn: Column = {
  heading: { en: 'Unit', 'zh-CN': '单位' },
  figure: ({ unit }, { language }) => textCell(units[unit].label[language]),
  result: ({ unit }, { language }) => textCell(units[unit].label[language]),
};

/** The time that one value covers. */
export const perColumn: Column = {
  heading: { en: 'Basis', 'zh-CN': '计量方式' },
  figure: ({ per }, { language }) => textCell(termText('per', per, language)),
  result: ({ per }, { language }) => (per ? textCell(termText('per', per, language)) : emptyCell),
};

/** The time spoken of: text, since the year 2026 is no amount. */
export const periodColumn: Column = {
  heading: { en: 'Period', 'zh-CN': '期间' },
  figure: ({ period }, { language }) => textCell(periodText(period, language)),
};

/** How far a number is to be trusted: reported, estimate, forecast … */
export const statusColumn: Column = {
  heading: { en: 'Status', 'zh-CN': '状态' },
  figure: ({ status }, { language }) => textCell(termText('status', status, language)),
  result: (_, { language }) => textCell(termText('status', 'derived', language)),
};

/** How sharp the source is: about, up to … */
export const qualifierColumn: Column = {
  heading: { en: 'Qualifier', 'zh-CN': '限定词' },
  figure: ({ qualifier }, { language }) =>
    qualifier && qualifier !== 'exact'
      ? textCell(termText('qualifier', qualifier, language))
      : emptyCell,
};

/** Whose number it is. */
export const speakerColumn: Column = {
  heading: { en: 'Attributed to', 'zh-CN': '数据来源方' },
  figure: ({ by }, { language }) => textCell(termText('by', by, language)),
  result: (_, { language }) => textCell(termText('by', 'computed', language)),
};

/** Where in the source it stands. */
export const paragraphsColumn: Column = {
  heading: { en: 'Para.', 'zh-CN': '段落' },
  figure: ({ paragraphs }) =>
    paragraphs.length > 0 ? textCell(paragraphsText(paragraphs)) : emptyCell,
  event: ({ paragraphs }) => textCell(paragraphsText(paragraphs)),
};

/** The name by which AI_BASELINE knows a figure. */
export const idColumn: Column = {
  heading: { en: 'ID', 'zh-CN': '编号' },
  figure: ({ id }) => textCell(id),
  event: ({ id }) => textCell(id),
};

/** What one must know to use a figure. */
export const noteColumn: Column = {
  heading: { en: 'Note', 'zh-CN': '说明' },
  figure: ({ note }, { language }) => (note ? textCell(note[language], 'note') : emptyCell),
};
