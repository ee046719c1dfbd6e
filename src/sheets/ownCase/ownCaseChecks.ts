import type { Text } from '../../language';
import { formula } from '../plan';
import { checkColumns } from '../model/checkRows';
import { differenceFormat, differenceOf } from '../model/difference';
import { checkFormat, unitFormat } from '../model/quantities';
import { blankRow, calculation, formulaOf, line, section } from '../model/rows';
import type { ModelRow, Write } from '../model/sheet';
import { netPresentValue, partOfYear } from './ownCaseResults';
import { ownCaseText } from './ownCaseTexts';
import { inYears, lastYear, yearColumns } from './yearRows';

const money = unitFormat('USD bn');

const checks: readonly ModelRow[] = [
  check(ownCaseText('paybackProof'), leftAt('payback', 'cumulative', 'netCash'), () => formula`0`),
  check(
    ownCaseText('discountedProof'),
    leftAt('discountedPayback', 'cumulativeDiscounted', 'discounted'),
    () => formula`0`,
  ),
  check(
    ownCaseText('npvProof'),
    (view) => formula`${view.value('npv')}`,
    (view) => formula`${view.block(lastYear, yearColumns.cumulativeDiscounted, 1, 1)}`,
  ),
  check(
    ownCaseText('irrProof'),
    (view) =>
      formula`IF(ISNUMBER(${view.value('irr')}),ABS(${netPresentValue(view, view.value('irr'))})/(1+${view.value('totalSpend')}),0)`,
    () => formula`0`,
  ),
  check(
    ownCaseText('gapProof'),
    (view) => formula`${view.value('revenueGap')}`,
    (view) =>
      formula`IF(${view.value('costRatio')}<1,-SUM(${inYears(view, 'netCash')})/(1-${view.value('costRatio')}),NA())`,
  ),
  check(
    ownCaseText('requiredProof'),
    (view) => formula`${view.value('presentSpend')}`,
    (view) => {
      const net = formula`${view.value('requiredRevenue')}*(1-${view.value('costRatio')})`;
      const whole = formula`PV(${view.value('discountRate')},INT(${view.value('life')}),-1)`;
      return formula`IF(ISNUMBER(${view.value('requiredRevenue')}),${net}*(${whole}+${partOfYear(view)}),IF(${view.value('costRatio')}>=1,${view.value('presentSpend')},NA()))`;
    },
  ),
].map((row, i) => ({ ...row, key: `check.${i + 1}` }));

/** Each result put back into the cash flows, or compared with another of Excel's functions. */
export const ownCaseChecks: readonly ModelRow[] = [
  section(
    ownCaseText('checks'),
    ...(['result', 'recalculated', 'difference', 'tolerance', 'check'] as const).map(ownCaseText),
  ),
  ...checks,
  blankRow,
];

/** How many checks fail: the row at the top. */
export const failedChecks: ModelRow = calculation({
  label: ownCaseText('checks'),
  unit: 'count',
  time: 'none',
  format: checkFormat,
  live: (view) =>
    formula`SUM(${view.between('check.1', `check.${checks.length}`, checkColumns.failed)})`,
});

function check(label: Text, answer: Write, recalculated: Write): ModelRow {
  return line(
    { label, unit: 'USD bn', time: 'none' },
    formulaOf(money, answer),
    formulaOf(money, recalculated),
    formulaOf(differenceFormat, (view) =>
      differenceOf(view.across(checkColumns.answer), view.across(checkColumns.recalculated)),
    ),
    formulaOf('0E+00_)', (view) => formula`${view.value('tolerance')}`),
    formulaOf(
      checkFormat,
      (view) =>
        formula`IF(${view.across(checkColumns.difference)}<=${view.across(checkColumns.tolerance)},0,1)`,
    ),
  );
}

/**
 * How far the cumulative cash flow at the time of payback is from 0, as it should be. Without a payback the last sum must be negative,
 * and with one of 0 no sum may be: else 1.
 */
function leftAt(
  time: 'payback' | 'discountedPayback',
  sum: 'cumulative' | 'cumulativeDiscounted',
  flow: 'netCash' | 'discounted',
): Write {
  return (view) => {
    const at = view.value(time);
    const sums = inYears(view, sum);
    const last = view.block(lastYear, yearColumns[sum], 1, 1);
    const wholeYear = formula`INDEX(${sums},INT(${at})+1)`;
    const withinYear = formula`(${at}-INT(${at}))*INDEX(${inYears(view, flow)},MIN(INT(${at})+1,${view.block(lastYear, yearColumns.year, 1, 1)})+1)`;
    return formula`IF(ISNUMBER(${at}),IF(${at}=0,IF(MIN(${sums})>=0,0,1),ABS(${wholeYear}+${withinYear})/(1+${view.value('totalSpend')})),IF(${last}<0,0,1))`;
  };
}
