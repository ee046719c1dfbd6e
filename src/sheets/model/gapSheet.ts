import { formula } from '../plan';
import { bigTechTerms } from './bigTechTerms';
import { growthNeeded } from './growthNeeded';
import { link } from './links';
import type { ModelSheet } from './modelSheet';
import { blankRow, calculation, note, section } from './rows';
import type { CellContext } from './cellContext';

const payback = (view: CellContext) =>
  formula`CAPEX.AI_PAYBACK(${view.value('investment')},${view.value('revenue')},${view.value('costRatio')},${view.value('growth')},${view.value('discountRate')},${view.value('yearlySpend')})`;

/** Question 1: what big tech spends against what AI earns it. */
export const gapSheet: ModelSheet = {
  id: 'gap',
  name: { en: '1 Gap', 'zh-CN': '1 缺口' },
  title: {
    en: '1. Spend vs revenue, and the growth that closes the gap',
    'zh-CN': '1. 支出与收入：缺口及弥补缺口所需的增长',
  },
  rows: [
    ...bigTechTerms,
    link('repeat', 'repeat'),
    calculation({
      key: 'yearlySpend',
      label: { en: 'Annual spend after year 1', 'zh-CN': '首年之后的年支出' },
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.value('investment')}*${view.value('repeat')}`,
    }),
    blankRow,
    section({ en: 'Gap', 'zh-CN': '缺口' }),
    calculation({
      key: 'required',
      label: { en: 'Required revenue', 'zh-CN': '所需收入' },
      unit: 'USD bn',
      time: 'year',
      live: (view) =>
        formula`IF(${view.value('costRatio')}<1,${view.value('investment')}/(1-${view.value('costRatio')}),NA())`,
    }),
    calculation({
      key: 'gap',
      label: { en: 'Revenue gap', 'zh-CN': '收入缺口' },
      unit: 'USD bn',
      time: 'year',
      live: (view) =>
        formula`CAPEX.AI_GAP(${view.value('investment')},${view.value('revenue')},${view.value('costRatio')})`,
      native: (view) =>
        formula`IF(${view.value('costRatio')}<1,(${view.value('investment')}-${view.value('revenue')}*(1-${view.value('costRatio')}))/(1-${view.value('costRatio')}),NA())`,
    }),
    calculation({
      key: 'coverage',
      label: { en: 'Coverage: revenue, % of spend', 'zh-CN': '覆盖率：收入占支出的比例' },
      unit: 'share',
      time: 'none',
      live: (view) =>
        formula`IF(${view.value('investment')}>0,${view.value('revenue')}/${view.value('investment')},NA())`,
    }),
    blankRow,
    section({ en: 'Payback', 'zh-CN': '投资回收期' }),
    calculation({
      key: 'paybackOnce',
      label: {
        en: 'Payback of year-1 spend only, no growth or discounting',
        'zh-CN': '仅首年支出的投资回收期，不计增长与贴现',
      },
      unit: 'years',
      time: 'none',
      live: (view) =>
        formula`CAPEX.AI_PAYBACK(${view.value('investment')},${view.value('revenue')},${view.value('costRatio')})`,
      native: (view) =>
        formula`IF(${view.value('investment')}=0,0,IF(${view.value('revenue')}*(1-${view.value('costRatio')})>0,${view.value('investment')}/(${view.value('revenue')}*(1-${view.value('costRatio')})),NA()))`,
    }),
    calculation({
      key: 'paybackGoing',
      label: {
        en: 'Payback with continued annual spend and revenue growth',
        'zh-CN': '持续支出且收入增长时的投资回收期',
      },
      unit: 'years',
      time: 'none',
      live: (view) => formula`IF(${payback(view)}<=${view.input('horizon')},${payback(view)},NA())`,
      native: (view) => formula`${view.value('payback', 'schedule')}`,
    }),
    note({
      en: '#N/A: never pays back, or exceeds the payback cap on Inputs.',
      'zh-CN': '#N/A：无法收回，或超过“输入”中的投资回收期上限。',
    }),
    blankRow,
    ...growthNeeded('gap'),
    note({
      en: 'All spend within the horizon must be recovered by its end.',
      'zh-CN': '年限内的全部支出须在年限结束前收回。',
    }),
    note({
      en: '#N/A: no growth is needed, or no growth rate is enough.',
      'zh-CN': '#N/A：无须增长，或任何增长率均不足以收回。',
    }),
  ],
};
