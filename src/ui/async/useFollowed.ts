import { useCallback, useState } from 'react';
import type { Workbook } from '../../hosts/workbook';
import { useShownEffect } from '../shown/useShownEffect';
import type { AsyncValue } from './asyncValue';
import { showOnceReleased } from './press';

/** A reading of a workbook that follows its changes. */
export interface Followed<Result> {
  readonly reading: AsyncValue<Result>;
  /** Reads again now. */
  readonly readAgain: () => void;
}

interface Pace<Result> {
  /** Milliseconds to wait before the first look, for what changes as a user types or moves on. */
  readonly delay?: number;
  /**
   * Whether a result is not final although no event may announce the next, such as while a cell is being calculated.
   */
  readonly isPending?: (result: Result) => boolean;
}

/** After which what was pending is looked at again. */
const pendingPause = 2000;

/**
 * Reads from a workbook, and again after each of its changes. While a reading is under way no other is begun; a change
 * meanwhile is followed once it has settled, after as long a pause as it took, so that a large workbook is not read
 * without end. In a tab that is not shown nothing is read.
 *
 * @param read the same function for as long as the same is to be read
 */
export function useFollowed<Result>(
  workbook: Workbook,
  read: () => Promise<Result>,
  { delay = 0, isPending }: Pace<Result> = {},
): Followed<Result> {
  const [reading, setReading] = useState<AsyncValue<Result>>({ kind: 'busy' });
  const [attempt, setAttempt] = useState(0);
  useShownEffect(() => {
    let isOver = false;
    let isReading = false;
    let isDue = false;
    let rested = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readIn = (pause: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), pause);
    };
    const settle = (settled: AsyncValue<Result>) => {
      if (!isOver) setReading(settled);
    };
    const look = async () => {
      const begun = Date.now();
      isReading = true;
      isDue = false;
      const settled = await read().then(
        (result): AsyncValue<Result> => ({ kind: 'done', result }),
        (error: unknown): AsyncValue<Result> => ({ kind: 'failed', error }),
      );
      await showOnceReleased(() => settle(settled));
      isReading = false;
      if (isOver) return;
      rested = Date.now() + (Date.now() - begun);
      if (isDue) readIn(rested - Date.now());
      else if (settled.kind === 'done' && isPending?.(settled.result)) readIn(pendingPause);
    };
    setReading((before) =>
      before.kind === 'done' ? { kind: 'busy', before: before.result } : before,
    );
    readIn(delay);
    const stop = workbook.onChange(
      () => {
        isDue = true;
        if (!isReading) readIn(Math.max(0, rested - Date.now()));
      },
      (error) => settle({ kind: 'failed', error }),
    );
    return () => {
      isOver = true;
      clearTimeout(timer);
      stop();
    };
  }, [workbook, read, delay, isPending, attempt]);
  const readAgain = useCallback(() => {
    setReading((before) => (before.kind === 'failed' ? { kind: 'busy' } : before));
    setAttempt((made) => made + 1);
  }, []);
  return { reading, readAgain };
}
