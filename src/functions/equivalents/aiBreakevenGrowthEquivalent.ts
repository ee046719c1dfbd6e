import { aiBreakevenGrowth } from '../aiBreakevenGrowth';
import { netCash, netCashNames } from './netCash';
import { scalarEquivalent } from './equivalent';

/** The end of the years that count: a revenue that shrinks below the spend brings its most before. */
const end = [
  'IF((growth<0)*(yearly_spend>0)>0,IF(net<=yearly_spend,0',
  'LET(gains,INT(1+LN(yearly_spend/net)/LN(1+growth)),IF(gains>rises,years,MIN(years,gains)))),years)',
].join(',');

/** What is earned in these years at a growth, on the straight line through the last one. */
function earnedAt(growth: string): string {
  return [
    `LET(growth,${growth},${netCashNames}`,
    `end,${end}`,
    'year,INT(end)',
    'flow,first*EXP(MIN(600,MIN(year,rises)*step-MAX(0,year-rises)*unit))-yearly_spend*EXP(MIN(600,0-(year+1)*unit))',
    `${netCash('year')}+(end-year)*flow)`,
  ].join(',');
}

/**
 * The growth from the binary digits of a number below 1: of 1 + growth if the revenue may shrink, else of
 * 1 / (1 + growth).
 */
const search = [
  `LET(may_shrink,${earnedAt('0')}>=investment`,
  'share,REDUCE(0,2^-SEQUENCE(52),LAMBDA(digits,more,IF(may_shrink=(' +
    `${earnedAt('IF(may_shrink,digits+more,1/(digits+more))-1')}<investment),digits+more,digits)))`,
  'IF(may_shrink,share,1/share)-1)',
].join(',');

/** In the first year growth does not matter yet. */
const firstYear = 'revenue*(1-cost_ratio)-yearly_spend';
const noneNeeded = `(${firstYear}>0)*(investment*(1+discount_rate)<=(${firstYear})*MIN(1,years))`;

export const aiBreakevenGrowthEquivalent = scalarEquivalent(
  aiBreakevenGrowth,
  `IF((investment=0)+(revenue=0)+(cost_ratio>=1)+(years<=1)+${noneNeeded}>0,NA(),${search})`,
);
