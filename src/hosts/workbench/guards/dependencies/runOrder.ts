import type { Breaths } from '../../slices/Breaths';

/** A formula on the way to its place in the order, as the engine notes it. */
export interface Ordered {
  readonly treeId: number;
  readonly isAdded: () => boolean;
  readonly isSkip: () => boolean;
  readonly setAdded: () => void;
  readonly setSkip: () => void;
  readonly resetState: () => void;
}

export interface RunOrder<T> {
  /** Each formula after all that read it: the engine begins with the last. */
  readonly order: T[];
  /** Whether a formula reads its own result, by way of others perhaps. */
  readonly isCircular: boolean;
}

/**
 * The order in which formulas are calculated: the given ones, and all that read them.
 *
 * @param readersOf the formulas that read what one shows, itself perhaps among them
 * @param isStopped whether the result is no longer needed
 * @returns undefined if it was stopped
 */
export async function runOrder<T extends Ordered>(
  formulas: readonly T[],
  readersOf: (formula: T) => Iterable<T>,
  breaths: Breaths,
  isStopped: () => boolean,
): Promise<RunOrder<T> | undefined> {
  const open = [...formulas];
  const touched: T[] = [];
  const order: T[] = [];
  let isCircular = false;
  for (let formula = open.pop(); formula; formula = open.pop()) {
    if (breaths.isDue()) {
      await breaths.take();
      if (isStopped()) break;
    }
    if (formula.isSkip()) continue;
    if (!formula.isAdded()) {
      touched.push(formula);
      formula.setAdded();
      const before = open.length;
      open.push(formula);
      for (const reader of readersOf(formula)) {
        // Those that are added and not done are being looked at further down.
        if (reader.isAdded()) isCircular = true;
        else if (!reader.isSkip()) open.push(reader);
      }
      if (open.length > before + 1) continue;
      open.pop();
    }
    order.push(formula);
    formula.setSkip();
  }
  for (const formula of touched) formula.resetState();
  return isStopped() ? undefined : { order, isCircular };
}
