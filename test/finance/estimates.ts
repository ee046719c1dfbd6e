import type { PaybackEstimates } from '../../src/finance/paybackTrials';
import type { PaybackRisk } from '../../src/finance/paybackRisk';
import type { ThreePoint } from '../../src/finance/threePoint';

type Given = number | readonly [low: number, likely: number, high: number];

/** Estimates as they are written in a cell; those left out are 0. */
export function estimates(...given: readonly Given[]): PaybackEstimates {
  const at = (i: number): ThreePoint => {
    const value = given[i] ?? 0;
    const [low, likely, high] = typeof value === 'number' ? [value, value, value] : value;
    return { low, likely, high };
  };
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

/** Percentiles as times; never is Infinity. */
export function percentileTimes({ percentiles }: PaybackRisk): number[] {
  return percentiles.map((time) => (typeof time === 'number' ? time : Infinity));
}
