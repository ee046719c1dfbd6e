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

export const aiPaybackEquivalent = scalarEquivalent(
  aiPayback,
  [
    'IF(investment=0,0,IF((revenue=0)+(cost_ratio>=1)>0,NA()',
    `LET(${netCashNames},IF(yearly_spend=0,${withoutSpend},${withSpend}))))`,
  ].join(','),
);
