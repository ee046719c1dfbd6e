import { commonScale } from './commonScale';
import { DoubleDouble } from './doubleDouble';
import { noAnswer, type NoAnswer } from './noAnswer';

/** Which recovery counts if later outlays take the cumulative cash flow below zero again. */
export const recoveries = ['first', 'last'] as const;

export type Recovery = (typeof recoveries)[number];

/**
 * Years until a series of uneven cash flows is paid back: the time at which its cumulative cash flow is no longer
 * negative.
 *
 * The first flow is today's, each later one is earned evenly within its year; discounted flows are taken at year end,
 * as in `payback` and Excel's NPV: flow of year t over (1 + discountRate)^t. The year of recovery is interpolated in a
 * straight line. A project that starts at zero or above and turns negative later counts from then: its recovery is the
 * one after it.
 *
 * Flows as typed are rarely exact in binary: a shortfall of at most Σ (t + 1)·2^−53·|discounted flow t| is none.
 *
 * @param flows at least two, of any sign
 * @param discountRate a fraction above −1; 0 gives the simple payback
 * @param recovery `first`, or `last`: the time after which it stays paid back to the end
 * @returns years, 0 if the cumulative cash flow is never negative; a reason if it ends short
 * @example flowsPayback([-100, 60, 60, -50, 40]) // 1.6667
 * @example flowsPayback([-100, 60, 60, -50, 40], 0, 'last') // 3.75
 * @see R. Brealey, S. Myers, F. Allen, "Principles of Corporate Finance", chapter 5, payback and discounted payback
 */
export function flowsPayback(
  flows: readonly number[],
  discountRate = 0,
  recovery: Recovery = 'first',
): number | NoAnswer {
  const { largest, smallest } = sizesOf(flows);
  if (largest === 0) return 0;
  if (largest / smallest > 1e270) return noAnswer({ kind: 'tooFarApart' });
  const scale = commonScale(largest, smallest);
  const compound = compounding(discountRate);
  // So far from zero no later flow can change the sign.
  const settled = largest * scale * flows.length * 2 ** 54;

  let balance = DoubleDouble.zero;
  let rounding = 0;
  let isShort = false;
  let time: number | undefined;
  // The balance at each year end has the sign of the discounted sum, and needs no power of the discount rate.
  for (let year = 0; year < flows.length; year++) {
    const flow = (flows[year] ?? 0) * scale;
    // A shortfall that a negative rate makes next to nothing is one still: only its sign counts.
    const isHeld = isShort && balance.toNumber() > -(2 ** -900);
    const carried = isHeld ? balance : compound(balance);
    // Beyond 2^996 it is NaN.
    if (!(Math.abs(carried.toNumber()) <= settled)) break;
    balance = carried.plus(DoubleDouble.of(flow));
    rounding = rounding * (isHeld ? 1 : 1 + discountRate) + Math.abs(flow) * (year + 1) * 2 ** -53;
    const wasShort = isShort;
    isShort = balance.toNumber() < -rounding;
    if (wasShort && !isShort) {
      const part = carried.over(DoubleDouble.of(-flow));
      time = Math.min(
        year,
        DoubleDouble.of(year - 1)
          .plus(part)
          .toNumber(),
      );
      if (recovery === 'first') return time;
    }
  }
  if (!isShort) return time ?? 0;
  const short = -presentValue(flows, discountRate, scale) / scale;
  return Number.isFinite(short)
    ? noAnswer({ kind: 'endsShort', short, recovered: time !== undefined })
    : noAnswer({ kind: 'tooLarge' });
}

/** From here on `DoubleDouble` cannot multiply by 1 + discountRate at once. */
const hugeRate = 2 ** 900;

/** The largest flow in size, and the smallest that is not 0; 0 and Infinity if all are. */
function sizesOf(flows: readonly number[]): Record<'largest' | 'smallest', number> {
  let largest = 0;
  let smallest = Infinity;
  for (const flow of flows) {
    const size = Math.abs(flow);
    if (size > largest) largest = size;
    if (size > 0 && size < smallest) smallest = size;
  }
  return { largest, smallest };
}

/** Carries a balance over a year: times 1 + discountRate. */
function compounding(discountRate: number): (balance: DoubleDouble) => DoubleDouble {
  if (discountRate === 0) return (balance) => balance;
  if (discountRate < hugeRate) {
    const factor = DoubleDouble.sum(1, discountRate);
    return (balance) => balance.times(factor);
  }
  const [lift, factor] = [DoubleDouble.of(2 ** 200), DoubleDouble.of(discountRate * 2 ** -200)];
  return (balance) => balance.times(factor).times(lift);
}

/** The discounted sum of all flows, times `scale`; not finite if it leaves the range of a double. */
function presentValue(flows: readonly number[], discountRate: number, scale: number): number {
  const factor =
    discountRate < hugeRate
      ? DoubleDouble.one.over(DoubleDouble.sum(1, discountRate))
      : DoubleDouble.of(1 / discountRate);
  let sum = DoubleDouble.zero;
  for (let year = flows.length - 1; year >= 0; year--) {
    sum = sum.times(factor).plus(DoubleDouble.of((flows[year] ?? 0) * scale));
  }
  return sum.toNumber();
}
