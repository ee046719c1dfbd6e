import { D, exactly } from './decimal';

/** The arguments of AI_PAYBACK_FLOWS: `last` for the time after which it stays paid back. */
export interface Flows {
  readonly flows: readonly number[];
  readonly discountRate: number;
  readonly last: boolean;
}

/** How near the discounted sum came to where a shortfall is none: its distance from there over the sum of all sizes. */
export interface ExactFlows {
  readonly time: D | 'short';
  readonly nearest: number;
}

/**
 * Years after the definition: the first time (or the last) at which the sum of the discounted flows is no longer negative,
 * where a shortfall of at most Σ (t + 1)·2^−53·|discounted flow t| is none.
 */
export function exactFlows({ flows, discountRate, last }: Flows): ExactFlows {
  const growth = exactly(discountRate).plus(1);
  let sum = new D(0);
  let sizes = new D(0);
  let rounding = new D(0);
  let wasShort = false;
  let time: D | undefined;
  let nearest = Infinity;
  flows.forEach((flow, year) => {
    const discounted = exactly(flow).div(growth.pow(year));
    const before = sum;
    sum = sum.plus(discounted);
    sizes = sizes.plus(discounted.abs());
    rounding = rounding.plus(
      discounted
        .abs()
        .times(year + 1)
        .times(new D(2).pow(-53)),
    );
    const apart = sum.plus(rounding);
    if (!sizes.isZero()) nearest = Math.min(nearest, apart.div(sizes).abs().toNumber());
    const isShort = apart.lt(0);
    if (wasShort && !isShort && (last || time === undefined)) {
      time = D.min(1, before.neg().div(discounted)).plus(year - 1);
    }
    wasShort = isShort;
  });
  const isPaidBack = last ? !wasShort : time !== undefined || !wasShort;
  return { time: isPaidBack ? (time ?? new D(0)) : 'short', nearest };
}
