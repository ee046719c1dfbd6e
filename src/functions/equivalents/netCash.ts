import { expm1, log1p, log1pSeries } from './expressions';

/**
 * The discounted net cash of the first years, as an expression in the names `first` (discounted net revenue of year 1),
 * `step` (ln of the yearly growth of discounted revenue), `excess` (that growth less 1), `yearly_spend`,
 * `discount_rate` and `unit` (ln of 1 + discount_rate).
 *
 * first·((1 + excess)^n − 1) / excess − yearly_spend·(1 − (1 + discount_rate)^−n) / discount_rate
 *
 * @param years an expression for n; a power beyond e^600 counts as e^600, for there it has long paid back
 */
export function netCash(years: string): string {
  const grown = expm1(`MIN(600,${years}*step)`);
  const discounted = expm1(`MIN(600,0-${years}*unit)`);
  const earned = `IF(excess=0,${years},(${grown})/excess)`;
  const spent = `IF(discount_rate=0,${years},(0-(${discounted}))/discount_rate)`;
  return `(first*${earned}-yearly_spend*${spent})`;
}

/** Binds the names that `netCash` uses, and `net`, the net revenue of year 1; for the beginning of a LET. */
export const netCashNames = [
  'net,revenue*(1-cost_ratio)',
  'first,net/(1+discount_rate)',
  'excess,(growth-discount_rate)/(1+discount_rate)',
  `step,IF(ABS(excess)<0.00001,${log1pSeries('excess')},LN((1+growth)/(1+discount_rate)))`,
  `unit,${log1p('discount_rate')}`,
].join(',');
