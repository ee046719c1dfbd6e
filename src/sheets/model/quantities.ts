import type { Basis, Unit } from '../../figures/vocabulary';
import { units } from '../../figures/units';
import type { Text } from '../../language';
import { numberFormat, timesFormat } from '../numberFormat';

/** What a number of the model counts: a unit of the figures, or one that only the model has. */
export type ModelUnit = Exclude<Unit, 'date'> | 'times' | 'count' | 'choice';

const ownUnits = {
  times: { en: 'times', 'zh-CN': '倍' },
  count: { en: 'count', 'zh-CN': '个' },
  choice: { en: 'choice', 'zh-CN': '选项' },
} as const satisfies Partial<Record<ModelUnit, Text>>;

const formats: Partial<Record<ModelUnit, string>> = {
  years: '#,##0.00;(#,##0.00)',
  times: timesFormat,
  count: '#,##0',
  choice: '0',
};

/** What stands in the column of units. */
export function unitText(unit: ModelUnit): Text {
  return unit in ownUnits
    ? ownUnits[unit as keyof typeof ownUnits]
    : units[unit as Exclude<Unit, 'date'>].label;
}

/** The number format of a unit in the model. */
export function unitFormat(unit: ModelUnit): string {
  return formats[unit] ?? numberFormat(unit as Unit);
}

/** How a number stands to time: amounts of a flow may be added within the same time, a stock never. */
export type Time = Basis | 'yearlyRate' | 'none';

/** What stands in the column of time. */
export const timeTexts: Readonly<Record<Time, Text>> = {
  year: { en: 'p.a.', 'zh-CN': '每年' },
  quarter: { en: 'per quarter', 'zh-CN': '每季度' },
  total: { en: 'total', 'zh-CN': '合计' },
  point: { en: 'as of date', 'zh-CN': '截至某日' },
  yearlyRate: { en: 'rate p.a.', 'zh-CN': '年率' },
  none: { en: '–', 'zh-CN': '–' },
};

/** A check as a number: how many failed. */
export const checkFormat: Text = {
  en: '[=0]"OK";[Red]0" failed"',
  'zh-CN': '[=0]"通过";[Red]0"项未通过"',
};

/** The case as a word. */
export const caseFormat: Text = {
  en: '[=1]"Article";[=2]"Second source";"My case"',
  'zh-CN': '[=1]"文章";[=2]"其他来源";"自定义"',
};
