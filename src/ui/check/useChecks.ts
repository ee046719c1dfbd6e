import { type RefObject, useContext, useRef, useState } from 'react';
import type { Check } from '../../checks/check';
import type { CheckResult, RunReport } from '../../checks/runChecks';
import type { BenchDoor } from '../../hosts/workbook';
import { LanguageContext } from '../LanguageContext';
import { type Action, useAction } from '../async/useAction';
import { isDark } from './isDark';

/** How far a run is. */
export interface CheckProgress {
  readonly checks: readonly Check[];
  readonly results: readonly CheckResult[];
  readonly running: Check | null;
}

/** A run that has ended, and its report as text. */
export interface CheckRun extends RunReport {
  readonly text: string;
}

interface Checks {
  readonly action: Action<undefined, CheckRun>;
  /** Undefined before the first run. */
  readonly progress: CheckProgress | undefined;
  /** No further check is begun. */
  readonly cancel: () => void;
  readonly isCancelled: boolean;
}

/**
 * Runs the checks; closing the pane cancels them. A run goes on behind another tab.
 *
 * @param place an element of the pane, whose colors are compared with the program's
 */
export function useChecks(door: BenchDoor, place: RefObject<HTMLElement | null>): Checks {
  const language = useContext(LanguageContext);
  const [progress, setProgress] = useState<CheckProgress>();
  const [isCancelled, setCancelled] = useState(false);
  const cancelled = useRef(false);
  const setBoth = (to: boolean) => {
    cancelled.current = to;
    setCancelled(to);
  };

  const action = useAction(async (_: undefined): Promise<CheckRun> => {
    setBoth(false);
    const [{ checks, report, runChecks }, bench] = await Promise.all([
      import(/* webpackChunkName: "checks" */ '../../checks/suite'),
      door.open(),
    ]);
    const stop = bench.onClose(() => setBoth(true));
    setProgress({ checks, results: [], running: null });
    try {
      const run = await runChecks(bench, checks, {
        pane: { language, isDark: () => place.current !== null && isDark(place.current) },
        onProgress: (results, running) => setProgress({ checks, results, running }),
        isCancelled: () => cancelled.current,
      });
      return { ...run, text: report(run) };
    } finally {
      stop();
    }
  });
  return { action, progress, cancel: () => setBoth(true), isCancelled };
}
