import { distance } from 'fastest-levenshtein';
import { figures } from './figures';
import { storedSince } from './sinceStore';

/** Longer than any id: a cell holds up to 32,767 characters, and their distance would take its time. */
const compared = 64;

/** The ids, at most three, that contain a text, else differ from it by the fewest letters; nearest first. */
export function nearestIds(id: string): readonly string[] {
  const typed = id.slice(0, compared).toLowerCase();
  const isPart = (each: string) => typed !== '' && each.includes(typed);
  return [...figures, ...storedSince()]
    .map((figure) => ({ id: figure.id, edits: distance(typed, figure.id) }))
    .sort((a, b) => +isPart(b.id) - +isPart(a.id) || a.edits - b.edits)
    .slice(0, 3)
    .map((near) => near.id);
}
