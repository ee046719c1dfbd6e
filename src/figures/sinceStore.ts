import type { Since } from './since';

/** What all scripts of a page share: since.js puts the records there, functions.js finds them. */
const shared = globalThis as { aiCapexSince?: readonly Since[] };

/** Gives the functions the records since the article, which come in a script of their own. */
export function addSince(records: readonly Since[]): void {
  shared.aiCapexSince = records;
}

/** The records since the article; none if since.js has not run. */
export function storedSince(): readonly Since[] {
  return shared.aiCapexSince ?? [];
}
