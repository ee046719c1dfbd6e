import { type Formula, formula, type FormulaReference } from '../plan';
import { differenceFormat, differenceOf } from './difference';
import { factorFormat } from './paybackBlock';
import { type ModelUnit, type Time, unitFormat } from './quantities';
import { annuityFactor } from './requiredTable';
import { modelSheetText } from './modelSheetTexts';
import {
  type CellContext,
  type Format,
  type ModelRow,
  singleValueColumn,
  type Write,
} from './sheet';
import type { Text } from '../../language';
import { calculation, section } from './rows';
import { lifeCases } from './withinLife';

const columns = lifeCases.length;

/** Where the check finds how far required revenue and payback are from the closed form. */
export const lifeProofBlock = {
  key: 'requiredDifference',
  column: singleValueColumn,
  rows: 2,
  columns,
} as const;

/**
 * Required revenue and payback in closed form, independent of any list of years: PV sums the years of growth at the
 * rate that is left of the discount rate after growth, and the level ones at the discount rate. The payback is put
 * back in: the cash of its whole years, and the part of the next one that brings it to 0.
 */
export const lifeProof: readonly ModelRow[] = [
  section(modelSheetText('closedForm'), ...lifeCases),
  row('lifeGrowth', modelSheetText('growthYearsWithinLife'), 'count', (view) =>
    growingYears(view, view.value('chipLife')),
  ),
  row(
    'lifeWorth',
    modelSheetText('worthWithinLife'),
    'ratio',
    (view) => {
      const life = view.value('chipLife');
      const part = formula`(${life}-INT(${life}))*${grown(view, life)}/${discount(view)}^(INT(${life})+1)`;
      return formula`${part}+${worth(view, life, view.up('lifeGrowth'))}`;
    },
    factorFormat,
  ),
  row('requiredClosed', modelSheetText('requiredYear1Revenue'), 'USD bn', (view) => {
    const spend = annuityFactor(view.value('chipLife'), view.value('discountRate'));
    const costRatio = view.value('costRatio');
    return formula`IF(${costRatio}<1,(${view.value('investment')}+${view.up('caseSpend')}*(${spend}))/(1-${costRatio})/${view.up('lifeWorth')},NA())`;
  }),
  row('paidYears', modelSheetText('wholeYearsPaid'), 'count', (view) => {
    const payback = view.up('payback');
    return formula`IF(ISNUMBER(${payback}),INT(${payback}),INT(${view.input('horizon')}))`;
  }),
  row('paidGrowth', modelSheetText('growthYearsPaid'), 'count', (view) =>
    growingYears(view, view.up('paidYears')),
  ),
  row('cashThen', modelSheetText('cashThen'), 'USD bn', (view) => {
    const years = view.up('paidYears');
    const earned = worth(view, years, view.up('paidGrowth'));
    return formula`${net(view)}*(${earned})+${view.up('caseSpend')}*PV(${view.value('discountRate')},${years},1)-${view.value('investment')}`;
  }),
  row('flowThen', modelSheetText('flowThen'), 'USD bn', (view) => {
    const years = view.up('paidYears');
    return formula`(${net(view)}*${grown(view, years)}-${view.up('caseSpend')})/${discount(view)}^(${years}+1)`;
  }),
  row('paybackClosed', modelSheetText('payback'), 'years', (view) => {
    const [cash, flow] = [view.up('cashThen'), view.up('flowThen')];
    const after = formula`IF(${flow}=0,0,-${cash}/${flow})`;
    return formula`IF(ISNUMBER(${view.up('payback')}),${view.up('paidYears')}+${after},IF(${cash}<0,NA(),0))`;
  }),
  difference('requiredDifference', modelSheetText('requiredClosed'), 'required', 'requiredClosed'),
  difference('paybackDifference', modelSheetText('paybackClosed'), 'payback', 'paybackClosed'),
];

function row(key: string, label: Text, unit: ModelUnit, live: Write, format?: Format): ModelRow {
  const time: Time = unit === 'USD bn' ? 'year' : 'none';
  return calculation({
    ...{ key, label, unit, time, columns, live },
    format: format ?? unitFormat(unit),
  });
}

function difference(key: string, label: Text, answer: string, closed: string): ModelRow {
  return row(
    key,
    label,
    'ratio',
    (view) => differenceOf(view.up(answer), view.up(closed)),
    differenceFormat,
  );
}

/** The whole years of a time whose revenue is that of the year before, grown: year 1 counts as one. */
function growingYears(view: CellContext, years: FormulaReference): Formula {
  const growthYears = view.value('growthYears');
  return formula`IF(${growthYears}=0,INT(${years}),MIN(INT(${years}),${growthYears}+1))`;
}

/** The present value of a revenue of 1 in year 1 in the whole years of a time. */
function worth(view: CellContext, years: FormulaReference, growing: FormulaReference): Formula {
  const growth = view.up('caseGrowth');
  const rate = view.value('discountRate');
  const left = formula`(1+${rate})/(1+${growth})-1`;
  const level = formula`(1+${growth})^${view.value('growthYears')}*PV(${rate},INT(${years})-${growing},1)/(1+${rate})^${growing}`;
  return formula`-PV(${left},${growing},1)/(1+${growth})-${level}`;
}

/** What a revenue of 1 in year 1 has become in the year after the whole years of a time. */
function grown(view: CellContext, years: FormulaReference): Formula {
  const growthYears = view.value('growthYears');
  return formula`(1+${view.up('caseGrowth')})^IF(${growthYears}=0,INT(${years}),MIN(INT(${years}),${growthYears}))`;
}

function discount(view: CellContext): Formula {
  return formula`(1+${view.value('discountRate')})`;
}

function net(view: CellContext): Formula {
  return formula`${view.value('revenue')}*(1-${view.value('costRatio')})`;
}
