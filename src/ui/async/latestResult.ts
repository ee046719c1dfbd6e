import type { AsyncValue } from './asyncValue';

/** The newest result, also while the next is being read; undefined if there is none. */
export function latestResult<Result>(reading: AsyncValue<Result>): Result | undefined {
  if (reading.kind === 'done') return reading.result;
  return reading.kind === 'busy' ? reading.before : undefined;
}
