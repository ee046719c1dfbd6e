import { kilobytes } from './budget';
import type { Modules } from './load';

/** The modules that are larger than they were, or new, in words; the one that grew most first. */
export function growth(before: Modules, now: Modules): readonly string[] {
  return Object.entries(now)
    .map(([name, to]) => ({ name, to, from: before[name] ?? 0 }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .map(
      ({ name, from, to }) => `${name}: ${from === 0 ? 'new' : kilobytes(from)} → ${kilobytes(to)}`,
    );
}
