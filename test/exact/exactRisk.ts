import type { Payback } from './cashFlows';
import { D, exactly } from './decimal';
import { exactPayback } from './exactPayback';
import { exactRandomNumbers } from './exactRandomNumbers';

export type Three = readonly [low: number, likely: number, high: number];

/**
 * What AI_PAYBACK_RISK reports of its trials: the share that pays back, the percentiles 5, 25, 50, 75 and 95, and the mean.
 *
 * A trial is worked out with its drawn terms rounded to doubles, as a cell would hold them.
 */
export function exactRisk(
  estimates: readonly (number | Three)[],
  trials: number,
  seed: number,
  growthYears = 0,
): readonly (D | 'never')[] {
  const parts = exactRandomNumbers(BigInt(seed), trials * estimates.length);
  const times: D[] = [];
  for (let trial = 0; trial < trials; trial++) {
    const terms = estimates.map((estimate, i) => {
      if (typeof estimate === 'number') return estimate;
      return quantile(estimate, parts[trial * estimates.length + i]!).toNumber();
    });
    const time = exactPayback([...terms, growthYears] as unknown as Payback);
    if (typeof time !== 'string') times.push(time);
  }
  times.sort((a, b) => a.cmp(b));
  const mean = times.reduce((sum, time) => sum.plus(time), new D(0)).div(times.length);
  return [
    new D(times.length).div(trials),
    ...[5, 25, 50, 75, 95].map((percent) => percentile(times, trials, percent)),
    times.length === 0 ? 'never' : mean,
  ];
}

/** The quantile function of the triangular distribution. */
function quantile([low, likely, high]: Three, part: number): D {
  const [a, c, b, p] = [low, likely, high, part].map(exactly) as [D, D, D, D];
  const width = b.minus(a);
  if (width.isZero()) return c;
  const below = c.minus(a);
  if (p.times(width).lte(below)) return a.plus(p.times(width).times(below).sqrt());
  return b.minus(new D(1).minus(p).times(width).times(b.minus(c)).sqrt());
}

/** PERCENTILE.INC over all trials, of which only some pay back: those come first. */
function percentile(times: readonly D[], trials: number, percent: number): D | 'never' {
  const place = new D(percent).times(trials - 1).div(100);
  const before = place.floor();
  const rest = place.minus(before);
  const low = times[before.toNumber()];
  const high = rest.isZero() ? low : times[before.toNumber() + 1];
  return low && high ? low.plus(rest.times(high.minus(low))) : 'never';
}
