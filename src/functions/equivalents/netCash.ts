import { expm1, log1p, log1pSeries } from './expressions';

/**
 * The discounted net cash of the first years, as an expression in the names `first` (discounted net revenue of year 1),
 * `rises` (how many times revenue grows), `step` (ln of the yearly growth of discounted revenue), `excess` (that growth less 1), `yearly_spend`,
 * `discount_rate` and `unit` (ln of 1 + discount_rate).
 *
 * first·((1 + excess)^n − 1) / excess − yearly_spend·(1 − (1 + discount_rate)^−n) / discount_rate
 *
 * @param years an expression for n; a power beyond e^600 counts as e^600, for there it has long paid back
 */
export function netCash(years: string): string {
  const growing = `MIN(${years},rises)`;
  const grown = expm1(`MIN(600,${growing}*step)`);
  const earned = `IF(excess=0,${growing},(${grown})/excess)`;
  const level = `EXP(MIN(600,rises*step))*(1+discount_rate)*${annuity(`(${years}-rises)`)}`;
  return `(first*(${earned}+IF(${years}>rises,${level},0))-yearly_spend*${annuity(years)})`;
}

/** The present value of 1 in each of some years. */
function annuity(years: string): string {
  const discounted = expm1(`MIN(600,0-${years}*unit)`);
  return `IF(discount_rate=0,${years},(0-(${discounted}))/discount_rate)`;
}

/** Binds the names that `netCash` uses, and `net`, the net revenue of year 1; for the beginning of a LET. */
export const netCashNames = [
  'net,revenue*(1-cost_ratio)',
  'rises,IF(growth_years=0,2^50,growth_years)',
  'first,net/(1+discount_rate)',
  'excess,(growth-discount_rate)/(1+discount_rate)',
  `step,IF(ABS(excess)<0.00001,${log1pSeries('excess')},LN((1+growth)/(1+discount_rate)))`,
  `unit,${log1p('discount_rate')}`,
].join(',');
