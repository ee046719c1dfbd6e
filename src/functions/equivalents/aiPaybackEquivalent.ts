import { aiPayback } from '../aiPayback';
import { expm1, log1p } from './expressions';
import { netCash, netCashNames } from './netCash';
import { scalarEquivalent } from './equivalent';

/** Without a yearly spend: the logarithm gives the time, and a straight line the part of the last year. */
const withoutSpend = [
  'LET(flows,investment/first',
  'IF((flows<0.9)+(ABS(flows*excess)<10^-16)>0,flows',
  `IF(flows*excess<=-1,NA(),LET(time,(${log1p('(flows*excess)')})/step`,
  `year,INT(time),year+(${expm1('(step*(time-year))')})/excess))))`,
].join(',');

/** Years after which a shrinking revenue falls below the spend; without an end if it does not shrink. */
const gains = 'IF(growth<0,INT(1+LN(yearly_spend/net)/LN(1+growth)),2^20)';

/** What is discounted forever: if growth is below the discount rate, the sum of all years has a limit. */
const limit = 'net/(discount_rate-growth)-yearly_spend/discount_rate';

/**
 * With a yearly spend: the last whole year with a balance left, built from its binary digits, and a straight line
 * through the year after it. A payback above a million years is not found.
 */
const withSpend = [
  'IF((growth<=0)*(net<=yearly_spend)>0,NA()',
  `IF((growth>=0)*(growth<discount_rate)>0,IF(${limit}<=investment,NA(),0),0)+LET(gains,${gains}`,
  `last,REDUCE(0,2^SEQUENCE(20,1,19,-1),LAMBDA(n,more,IF((n+more<gains)*((n+more)*step<600)*(${netCash('(n+more)')}<investment)>0,n+more,n)))`,
  'flow,first*EXP(MIN(600,last*step))-yearly_spend*EXP(MIN(600,0-(last+1)*unit))',
  `left,investment-${netCash('last')}`,
  'IF((flow<=0)+(left>flow*(1+10^-12))>0,NA(),last+left/flow)))',
].join(',');

/** What is left when growth ends, and the discounted net cash of the year after. */
const atEndOfGrowth = [
  `unpaid,IF(growth_years=0,0,investment-${netCash('rises')})`,
  'level_cash,IF(growth_years=0,0,first*EXP(MIN(600,rises*step))-yearly_spend*EXP(MIN(600,0-(rises+1)*unit)))',
].join(',');

/** Whether it is paid back, or has its peak, before growth ends. */
const isBefore = '(growth_years*growth=0)+(unpaid<=level_cash)+(growth<0)*(level_cash<=0)>0';

/** From then on each year brings the same: a division, or a logarithm and a straight line. */
const afterGrowth = [
  'IF(level_cash<=0,NA(),LET(level_years,unpaid/level_cash,rate,discount_rate/(1+discount_rate)',
  'IF(ABS(level_years*rate)<10^-16,rises+level_years,IF(level_years*rate>=1,NA()',
  `LET(time,(0-(${log1p('(0-level_years*rate)')}))/unit`,
  `year,INT(time),rises+year+(0-(${expm1('(0-unit*(time-year))')}))/rate)))))`,
].join(',');

export const aiPaybackEquivalent = scalarEquivalent(
  aiPayback,
  [
    'IF(investment=0,0,IF((revenue=0)+(cost_ratio>=1)>0,NA()',
    `LET(${netCashNames},${atEndOfGrowth},IF(${isBefore},IF(yearly_spend=0,${withoutSpend},${withSpend}),${afterGrowth}))))`,
  ].join(','),
);
