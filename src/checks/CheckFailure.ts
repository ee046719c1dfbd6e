import type { NotCheckedReason } from './suiteTexts';

/** A check has seen something other than it expected. Both are of the scratch sheet, never of the user's own cells. */
export class CheckFailure extends Error {
  constructor(
    readonly expected: string,
    readonly got: string,
  ) {
    super(`expected ${expected}, got ${got}`);
    this.name = 'CheckFailure';
  }
}

/** A check could not see what it is about: this is neither a pass nor a failure. */
export class NotChecked extends Error {
  constructor(readonly reason: NotCheckedReason) {
    super(reason);
    this.name = 'NotChecked';
  }
}
