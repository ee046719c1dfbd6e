import type { Bench, Workbook } from '../hosts/workbook';
import type { Language } from '../language';
import type { CheckId, Remedy } from './suiteTexts';

/** One thing that must hold in whatever program has the workbook open: run in the pane by users, and in the tests. */
export interface Check {
  /** By which reports and its title know it. */
  readonly id: CheckId;
  /**
   * Tries it on a scratch sheet of its own.
   *
   * @throws CheckFailure if it does not hold, NotChecked if that cannot be seen, WorkbookError if the workbook refuses
   */
  readonly run: (trial: Trial) => Promise<void>;
  /** What to do if it fails. */
  readonly remedy: Remedy;
}

/** What a check works with. */
export interface Trial {
  /** Refuses to touch anything but scratch sheets. */
  readonly workbook: Workbook;
  readonly bench: Bench;
  /** The empty sheet that the check has for itself, which is shown. */
  readonly sheet: string;
  readonly pane: Pane;
  /** How long to wait for a function that is still calculating, in milliseconds; for anything else, a third of it. */
  readonly timeoutMs: number;
}

/** The pane, as far as checks compare it with the program around it. */
export interface Pane {
  readonly language: Language;
  readonly isDark: () => boolean;
}
