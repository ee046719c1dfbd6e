import type { Risk } from './useRisk';

/** So many trials take about half a second, in which nothing else moves. */
const manyTrials = 20_000;

/** Whether trials are being made, and whether that is known to take long. */
export function progressOf({ built, calculation }: Risk): {
  readonly busy: boolean;
  readonly isLong: boolean;
} {
  if (built.kind === 'incomplete') return { busy: false, isLong: false };
  const trials = built.call.arguments[6];
  return {
    busy: calculation.kind === 'busy',
    isLong: trials?.kind === 'number' && trials.value > manyTrials,
  };
}
