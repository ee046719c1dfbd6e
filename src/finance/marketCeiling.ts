import { finiteOrTooLarge, type NoAnswer } from './noAnswer';

/**
 * How many times its present size a company can reach on market share and market growth alone.
 *
 * ceiling = (1 − rivalsShare)·(1 + growth)^years / share
 *
 * It limits sales, not a share price.
 *
 * @param share present market share, a fraction above 0 and at most 1
 * @param growth yearly growth of the market, a fraction above −1
 * @param years at least 0
 * @param rivalsShare the share that rivals keep at the end, a fraction of at least 0 and below 1
 * @returns a multiple of present sales
 * @example marketCeiling(0.5) // 2: exactly one half can still double
 * @see P. Norvig's rule of market share: above one half it cannot double
 */
export function marketCeiling(
  share: number,
  growth = 0,
  years = 0,
  rivalsShare = 0,
): number | NoAnswer {
  const room = (1 - rivalsShare) / share;
  const market = compound(growth, years);
  const ceiling = room * market;
  if (ceiling > 1e-290 && ceiling < Infinity) return ceiling;
  const log = Math.log1p(-rivalsShare) - Math.log(share) + years * Math.log1p(growth);
  return finiteOrTooLarge(Math.exp(log));
}

/** (1 + rate)^years; by its logarithm if 1 + rate would round. */
function compound(rate: number, years: number): number {
  const factor = 1 + rate;
  return factor - 1 === rate ? factor ** years : Math.exp(years * Math.log1p(rate));
}
