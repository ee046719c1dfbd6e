import { type NotKept, notKept } from './notKept';

/** Whether all work is kept: there was none yet, it is being kept, it is kept, or it could not be. */
export type Saving =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly reason: NotKept };

/** After the last change of several, in milliseconds. */
const pause = 300;
/** After the first change, however many follow. */
const maxPause = 1_000;
/** After a failure, while nothing changes. */
const untilRetry = 10_000;
/** Saving takes the page one tenth of the time at most: with a very large workbook it waits longer. */
const share = 10;

/**
 * Saves soon after each change. Its state is 'saved' only while nothing that the user has done is missing in what was
 * saved.
 */
export class Saver<Taken> {
  private current: Saving = { kind: 'unchanged' };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince: number | undefined;
  private underWay = 0;
  private tookLast = 0;
  private workbook = {};
  /** The user has done something since the last save was begun; and since the last that came to a good end. */
  private isWorkWaiting = false;
  private unsaved = false;

  /**
   * @param take reads everything: as it is when called, if the page closes and it has to be at once; in other cases it
   *   may take its time, and is to read it as it is in the end
   * @param store keeps what was read; what is read later is kept later
   * @param onChange called when the state has changed
   */
  constructor(
    private readonly take: (isAtOnce: boolean) => Promise<Taken>,
    private readonly store: (taken: Taken) => Promise<void>,
    private readonly onChange: () => void,
  ) {}

  get state(): Saving {
    return this.current;
  }

  /** Closing the page now would lose work. */
  get isUnsaved(): boolean {
    return this.unsaved;
  }

  /** The user has changed something. */
  changed(): void {
    this.isWorkWaiting = true;
    this.unsaved = true;
    if (this.current.kind !== 'failed') this.become({ kind: 'saving' });
    this.schedule(pause);
  }

  /** Something else has changed that is worth keeping with the user's work, such as a result. */
  updated(): void {
    if (this.current.kind !== 'unchanged') this.schedule(pause);
  }

  /** Saves now what is not yet saved; resolves when that is saved or could not be. */
  flush(): Promise<void> {
    if (this.waitingSince === undefined) return Promise.resolve();
    return this.begin(false);
  }

  /** Saves in the last moments of a page: what is being read bit by bit may never come to its end. */
  async flushAtOnce(): Promise<void> {
    if (this.waitingSince !== undefined || this.underWay > 0) await this.begin(true);
  }

  /** The user has saved it in another way, as a file. */
  savedElsewhere(): void {
    this.unsaved = false;
    this.onChange();
  }

  /** Another workbook takes the place of this one. */
  reset(to: 'unchanged' | 'saved'): void {
    clearTimeout(this.timer);
    this.waitingSince = undefined;
    this.workbook = {};
    this.isWorkWaiting = false;
    this.unsaved = false;
    this.become({ kind: to });
  }

  /** It is known beforehand that nothing can be saved. */
  refuse(reason: NotKept): void {
    this.become({ kind: 'failed', reason });
  }

  private schedule(after: number): void {
    const now = Date.now();
    this.waitingSince ??= now;
    const wait = Math.max(after, this.tookLast * share);
    const latest = this.waitingSince + Math.max(after, maxPause, this.tookLast * share * 2);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.whenDue(), Math.min(wait, latest - now));
  }

  private whenDue(): void {
    // A slow disk is not given more before it is done.
    if (this.underWay > 0) this.timer = setTimeout(() => this.whenDue(), pause);
    else void this.flush();
  }

  private begin(isAtOnce: boolean): Promise<void> {
    clearTimeout(this.timer);
    this.waitingSince = undefined;
    this.isWorkWaiting = false;
    return this.attempt(this.workbook, isAtOnce);
  }

  private async attempt(workbook: object, isAtOnce: boolean): Promise<void> {
    this.underWay += 1;
    let outcome: Saving = { kind: 'saved' };
    try {
      const started = performance.now();
      const saved = this.store(await this.take(isAtOnce));
      // The database copies what it is given a few steps later, and holds up the page for as long.
      for (let step = 0; step < 5; step += 1) await undefined;
      this.tookLast = performance.now() - started;
      await saved;
    } catch (error) {
      outcome = { kind: 'failed', reason: notKept(error) };
    }
    this.underWay -= 1;
    if (workbook !== this.workbook) return;
    if (outcome.kind === 'failed') {
      this.become(outcome);
      this.schedule(untilRetry);
    } else if (this.underWay === 0) {
      this.unsaved = this.isWorkWaiting;
      this.become(this.isWorkWaiting ? { kind: 'saving' } : outcome);
    }
  }

  private become(state: Saving): void {
    this.current = state;
    this.onChange();
  }
}
