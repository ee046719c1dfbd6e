import { formula } from '../plan';
import { bigTechTerms } from './bigTechTerms';
import { growthNeeded } from './growthNeeded';
import { link } from './links';
import type { ModelSheet } from './modelSheet';
import { blankRow, calculation, note, section } from './rows';
import type { View } from './view';

const payback = (view: View) =>
  formula`CAPEX.AI_PAYBACK(${view.value('investment')},${view.value('revenue')},${view.value('costRatio')},${view.value('growth')},${view.value('discountRate')},${view.value('yearlySpend')})`;

/** Question 1: what big tech spends against what AI earns it. */
export const gapSheet: ModelSheet = {
  id: 'gap',
  name: { en: '1 Gap', 'zh-CN': '1 缺口' },
  title: {
    en: '1. Spend against revenue: what is missing, and what growth would close it?',
    'zh-CN': '1. 支出与收入：缺多少，多高的增长才能弥补？',
  },
  rows: [
    ...bigTechTerms,
    link('repeat', 'repeat'),
    calculation({
      key: 'yearlySpend',
      label: { en: 'Spend of each following year', 'zh-CN': '此后每年的支出' },
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.value('investment')}*${view.value('repeat')}`,
    }),
    blankRow,
    section({ en: 'Gap', 'zh-CN': '缺口' }),
    calculation({
      key: 'required',
      label: { en: 'Revenue that would pay for the spend', 'zh-CN': '足以支付支出的收入' },
      unit: 'USD bn',
      time: 'year',
      live: (view) =>
        formula`IF(${view.value('costRatio')}<1,${view.value('investment')}/(1-${view.value('costRatio')}),NA())`,
    }),
    calculation({
      key: 'gap',
      label: { en: 'Gap: revenue still missing', 'zh-CN': '缺口：尚缺的收入' },
      unit: 'USD bn',
      time: 'year',
      live: (view) =>
        formula`CAPEX.AI_GAP(${view.value('investment')},${view.value('revenue')},${view.value('costRatio')})`,
      native: (view) =>
        formula`IF(${view.value('costRatio')}<1,(${view.value('investment')}-${view.value('revenue')}*(1-${view.value('costRatio')}))/(1-${view.value('costRatio')}),NA())`,
    }),
    calculation({
      key: 'coverage',
      label: { en: 'Coverage: revenue as a share of spend', 'zh-CN': '覆盖率：收入占支出的比例' },
      unit: 'share',
      time: 'none',
      live: (view) =>
        formula`IF(${view.value('investment')}>0,${view.value('revenue')}/${view.value('investment')},NA())`,
    }),
    blankRow,
    section({ en: 'Payback', 'zh-CN': '回收期' }),
    calculation({
      key: 'paybackOnce',
      label: {
        en: "Of the first year's spend alone, without growth or discount",
        'zh-CN': '仅首年支出，不计增长与贴现',
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
        en: 'While the spending goes on and revenue grows',
        'zh-CN': '支出持续、收入增长时',
      },
      unit: 'years',
      time: 'none',
      live: (view) => formula`IF(${payback(view)}<=${view.input('horizon')},${payback(view)},NA())`,
      native: (view) => formula`${view.value('payback', 'schedule')}`,
    }),
    note({
      en: '#N/A: it never pays back, or not within the longest payback of the inputs.',
      'zh-CN': '#N/A：永远无法收回，或超出输入中的最长回收期。',
    }),
    blankRow,
    ...growthNeeded('gap'),
    note({
      en: "The first year's spend and that of each following year must be earned back by the end of the years.",
      'zh-CN': '首年及此后每年的支出须在年限内收回。',
    }),
    note({
      en: '#N/A: no growth is needed, or none is enough.',
      'zh-CN': '#N/A：无须增长，或增长多少都不够。',
    }),
  ],
};
