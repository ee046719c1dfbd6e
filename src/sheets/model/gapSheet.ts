import { formula } from '../plan';
import { bigTechTerms } from './bigTechTerms';
import { growthNeeded } from './growthNeeded';
import { link } from './links';
import { modelSheetText } from './modelSheetTexts';
import type { CellContext, ModelSheet } from './sheet';
import { blankRow, calculation, note, section } from './rows';

const payback = (view: CellContext) =>
  formula`CAPEX.AI_PAYBACK(${view.value('investment')},${view.value('revenue')},${view.value('costRatio')},${view.value('growth')},${view.value('discountRate')},${view.value('yearlySpend')},${view.value('growthYears')})`;

/** Question 1: what big tech spends against what AI earns it. */
export const gapSheet: ModelSheet = {
  id: 'gap',
  name: modelSheetText('gapSheet'),
  title: modelSheetText('gapTitle'),
  rows: [
    ...bigTechTerms,
    link('repeat', 'repeat'),
    calculation({
      key: 'yearlySpend',
      label: modelSheetText('annualSpend'),
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.value('investment')}*${view.value('repeat')}`,
    }),
    blankRow,
    section(modelSheetText('gap')),
    calculation({
      key: 'required',
      label: modelSheetText('requiredRevenue'),
      unit: 'USD bn',
      time: 'year',
      live: (view) =>
        formula`IF(${view.value('costRatio')}<1,${view.value('investment')}/(1-${view.value('costRatio')}),NA())`,
    }),
    calculation({
      key: 'gap',
      label: modelSheetText('revenueGap'),
      unit: 'USD bn',
      time: 'year',
      live: (view) =>
        formula`CAPEX.AI_GAP(${view.value('investment')},${view.value('revenue')},${view.value('costRatio')})`,
      native: (view) =>
        formula`IF(${view.value('costRatio')}<1,(${view.value('investment')}-${view.value('revenue')}*(1-${view.value('costRatio')}))/(1-${view.value('costRatio')}),NA())`,
    }),
    calculation({
      key: 'coverage',
      label: modelSheetText('coverageOfSpend'),
      unit: 'share',
      time: 'none',
      live: (view) =>
        formula`IF(${view.value('investment')}>0,${view.value('revenue')}/${view.value('investment')},NA())`,
    }),
    blankRow,
    section(modelSheetText('payback')),
    calculation({
      key: 'paybackOnce',
      label: modelSheetText('paybackOnceLong'),
      unit: 'years',
      time: 'none',
      live: (view) =>
        formula`CAPEX.AI_PAYBACK(${view.value('investment')},${view.value('revenue')},${view.value('costRatio')})`,
      native: (view) =>
        formula`IF(${view.value('investment')}=0,0,IF(${view.value('revenue')}*(1-${view.value('costRatio')})>0,${view.value('investment')}/(${view.value('revenue')}*(1-${view.value('costRatio')})),NA()))`,
    }),
    calculation({
      key: 'paybackGoing',
      label: modelSheetText('paybackContinuedLong'),
      unit: 'years',
      time: 'none',
      live: (view) => formula`IF(${payback(view)}<=${view.input('horizon')},${payback(view)},NA())`,
      native: (view) => formula`${view.value('payback', 'schedule')}`,
    }),
    note(modelSheetText('paybackNote')),
    blankRow,
    ...growthNeeded('gap'),
    note(modelSheetText('horizonNote')),
    note(modelSheetText('growthNote')),
  ],
};
