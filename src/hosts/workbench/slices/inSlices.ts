import { Breaths } from './Breaths';
import type { Sliced } from './Sliced';

/** Work that was given up before its end. */
export const givenUp = Symbol('given up');

/**
 * Does work in slices, between which the page goes on.
 *
 * @param isGivenUp whether the result is no longer needed; called after each pause
 */
export async function inSlices<T>(work: Sliced<T>): Promise<T>;
export async function inSlices<T>(
  work: Sliced<T>,
  isGivenUp: () => boolean,
): Promise<T | typeof givenUp>;
export async function inSlices<T>(
  work: Sliced<T>,
  isGivenUp = () => false,
): Promise<T | typeof givenUp> {
  const breaths = new Breaths();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (!breaths.isDue()) continue;
    await breaths.take();
    if (isGivenUp()) return givenUp;
  }
}
