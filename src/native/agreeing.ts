import type { TrialResult } from '../hosts/workbook';
import { valuesMatch } from './valuesMatch';

/** More trials would take too long; what has not agreed by then stays as it is. */
const maxTrials = 32;

/** What trials have shown. */
export interface Agreeing<Each> {
  /** Those whose other form shows the same, in their order. */
  readonly equal: ReadonlySet<Each>;
  /** What each showed last. */
  readonly last: ReadonlyMap<Each, TrialResult>;
}

/**
 * Those of some formulas whose other form shows the same.
 *
 * One formula can stop the calculation of others, so those that differ together are tried again in halves.
 *
 * @param attempt what some of them showed before and showed in their other form, in their order
 */
export async function agreeing<Each>(
  all: readonly Each[],
  attempt: (some: readonly Each[]) => Promise<readonly TrialResult[]>,
): Promise<Agreeing<Each>> {
  const last = new Map<Each, TrialResult>();
  const equal = new Set<Each>();
  const groups: (readonly Each[])[] = [all];
  for (let trials = 0; trials < maxTrials; trials++) {
    const group = groups.shift();
    if (!group) break;
    const tried = await attempt(group);
    const others = group.filter((each, i) => {
      const trial = tried[i];
      if (trial) last.set(each, trial);
      const isEqual = trial && !trial.isPending && valuesMatch(trial.before, trial.after);
      if (isEqual) equal.add(each);
      return !isEqual;
    });
    if (others.length < 2) continue;
    const half = Math.ceil(others.length / 2);
    groups.push(others.slice(0, half), others.slice(half));
  }
  // In their order.
  return { equal: new Set(all.filter((each) => equal.has(each))), last };
}
