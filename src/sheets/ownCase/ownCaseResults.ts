import { formula, type Formula } from '../plan';
import { blankRow, calculation, note, section } from '../model/rows';
import type { CellContext, ModelRow } from '../model/sheet';
import { ownCaseText } from './ownCaseTexts';
import { inYears } from './yearRows';

const years = { unit: 'years', time: 'none' } as const;
const money = { unit: 'USD bn', time: 'total' } as const;

/** What the case comes to: payback by AI_PAYBACK_FLOWS, NPV and IRR by Excel's own functions, gap, required revenue. */
export const ownCaseResults: readonly ModelRow[] = [
  section(ownCaseText('results')),
  calculation({
    key: 'payback',
    label: ownCaseText('payback'),
    ...years,
    live: (view) => formula`CAPEX.AI_PAYBACK_FLOWS(${inYears(view, 'netCash')})`,
    native: (view) => firstRecovery(view, 'paidBack', 'cumulative'),
  }),
  calculation({
    key: 'discountedPayback',
    label: ownCaseText('discountedPayback'),
    ...years,
    live: (view) =>
      formula`CAPEX.AI_PAYBACK_FLOWS(${inYears(view, 'netCash')},${view.value('discountRate')})`,
    native: (view) => firstRecovery(view, 'paidBackDiscounted', 'cumulativeDiscounted'),
  }),
  calculation({
    key: 'npv',
    label: ownCaseText('npv'),
    ...money,
    live: (view) => netPresentValue(view, view.value('discountRate')),
  }),
  calculation({
    key: 'irr',
    label: ownCaseText('irr'),
    unit: 'share',
    time: 'yearlyRate',
    live: (view) => formula`IFERROR(IRR(${inYears(view, 'netCash')}),NA())`,
  }),
  calculation({
    key: 'totalSpend',
    label: ownCaseText('totalSpend'),
    ...money,
    live: (view) => formula`SUM(${inYears(view, 'spend')})`,
  }),
  calculation({
    key: 'totalRevenue',
    label: ownCaseText('totalRevenue'),
    ...money,
    live: (view) => formula`SUM(${inYears(view, 'revenue')})`,
  }),
  calculation({
    key: 'revenueGap',
    label: ownCaseText('revenueGap'),
    ...money,
    live: (view) =>
      formula`CAPEX.AI_GAP(${view.value('totalSpend')},${view.value('totalRevenue')},${view.value('costRatio')})`,
    native: (view) =>
      formula`IF(${view.value('costRatio')}<1,${view.value('totalSpend')}/(1-${view.value('costRatio')})-${view.value('totalRevenue')},NA())`,
  }),
  calculation({
    key: 'presentSpend',
    label: ownCaseText('presentSpend'),
    ...money,
    live: (view) =>
      formula`SUMPRODUCT(${inYears(view, 'spend')}/(1+${view.value('discountRate')})^${inYears(view, 'year')})`,
  }),
  calculation({
    key: 'requiredRevenue',
    label: ownCaseText('requiredRevenue'),
    unit: 'USD bn',
    time: 'year',
    live: (view) =>
      formula`CAPEX.AI_REQUIRED_REVENUE(${view.value('presentSpend')},${view.value('life')},${view.value('costRatio')},0,${view.value('discountRate')})`,
    native: (view) =>
      formula`IF(${view.value('costRatio')}<1,${view.value('presentSpend')}/(1-${view.value('costRatio')})/(${wholeYears(view)}+${partOfYear(view)}),NA())`,
  }),
  note(ownCaseText('resultsNote')),
  blankRow,
];

/** NPV counts its first flow as one year away: year 0 is added apart. */
export function netPresentValue(view: CellContext, rate: Formula['parts'][number]): Formula {
  const flows = inYears(view, 'netCash');
  const later = { ...inYears(view, 'netCash', 'year.1') };
  const first = { ...flows, rows: 1 };
  return formula`${first}+NPV(${{ parts: [rate] }},${later})`;
}

/** The first of the times of recovery; 0 if the sum is never negative. */
function firstRecovery(
  view: CellContext,
  times: 'paidBack' | 'paidBackDiscounted',
  sums: 'cumulative' | 'cumulativeDiscounted',
): Formula {
  const found = inYears(view, times);
  return formula`IF(COUNT(${found})>0,MIN(${found}),IF(MIN(${inYears(view, sums)})<0,NA(),0))`;
}

/** The present value of 1 a year: in the whole years of the useful life, and in the part of a year that is left. */
function wholeYears(view: CellContext): Formula {
  const rate = view.value('discountRate');
  const life = view.value('life');
  return formula`IF(${rate}=0,INT(${life}),(1-(1+${rate})^(-INT(${life})))/${rate})`;
}

export function partOfYear(view: CellContext): Formula {
  const life = view.value('life');
  return formula`(${life}-INT(${life}))/(1+${view.value('discountRate')})^(INT(${life})+1)`;
}
