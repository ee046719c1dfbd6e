import { aiRequiredRevenue } from '../aiRequiredRevenue';
import { expm1, log1p, log1pSeries } from './expressions';
import { scalarEquivalent } from './equivalent';

/** The present value of 1 at the end of each of some years, and of a part of the year after, of the last year. */
function levelWorth(years: string): string {
  const discounted = expm1(`(0-${years}*unit)`);
  return `(IF(discount_rate=0,${years},(0-(${discounted}))/discount_rate)+last*EXP(0-(${years}+1)*unit))`;
}

/** Whole years, in the first of which revenue rises, and the last one, of which all or a part counts. */
const names = [
  'last,IF(years=INT(years),1,years-INT(years))',
  'before,years-last',
  'rising,IF(growth_years=0,before,MIN(growth_years,before))',
  'excess,(growth-discount_rate)/(1+discount_rate)',
  `step,IF(ABS(excess)<0.00001,${log1pSeries('excess')},LN((1+growth)/(1+discount_rate)))`,
  `unit,${log1p('discount_rate')}`,
  `early,IF(excess=0,rising,(${expm1('(rising*step)')})/excess)/(1+discount_rate)`,
].join(',');

const perRevenue = `early+EXP(rising*step)*${levelWorth('(before-rising)')}`;
const outlay = `investment+yearly_spend*${levelWorth('before')}-residual_value*EXP(0-years*unit)`;

export const aiRequiredRevenueEquivalent = scalarEquivalent(
  aiRequiredRevenue,
  `IF(cost_ratio>=1,NA(),IFERROR(LET(${names},MAX(0,${outlay})/((1-cost_ratio)*(${perRevenue}))),NA()))`,
);
