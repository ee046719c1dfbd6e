import { percentile } from './percentile';

/** A span of values and how many lie in it; the last may be open. */
export interface HistogramBin {
  readonly from: number;
  /** Values below it; absent if the span has no end. */
  readonly to?: number;
  readonly count: number;
}

/** Values so small cannot be distinguished from 0 by a span, nor can a double hold their powers of ten. */
const nothing = 1e-300;
/** Beyond it values lie so far apart that they share the open span at the end. */
const inSight = 0.95;
/** At most one span more than these comes out, and the open one. */
const maxSpans = 9;

/**
 * Counts values in spans of one round width: 1, 2 or 5 times a power of ten, at least a hundredth of the values.
 *
 * @param values at least 0, finite, in any order
 * @returns spans without a gap, at most eleven; none if there are no values
 * @example histogram(Float64Array.of(3, 3.9, 4.2, 12)) // from 3 to 4: 2, from 4 to 5: 1, …
 */
export function histogram(values: Float64Array): readonly HistogramBin[] {
  const sorted = values.slice().sort();
  const [min] = sorted;
  if (min === undefined) return [];
  const max = percentile(sorted, inSight);
  const wished = Math.max((max - min) / maxSpans, max / 100);
  const width = roundWidth(wished > nothing ? wished : 1);
  const first = Math.floor(min / width);
  const spans = Math.floor(max / width) - first + 1;
  const counts = new Array<number>(spans + 1).fill(0);
  for (const value of sorted) {
    const span = Math.min(spans, Math.floor(value / width) - first);
    counts[span] = (counts[span] ?? 0) + 1;
  }
  const later = counts.pop() ?? 0;
  const edge = (span: number): number => (first + span) * width;
  const closed = counts.map((count, span) => ({ from: edge(span), to: edge(span + 1), count }));
  return later === 0 ? closed : [...closed, { from: edge(spans), count: later }];
}

/** The least of 1, 2, 5, 10, … and their tenths that is not below a width. */
function roundWidth(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  const factor = [1, 2, 5].find((each) => each * power >= width) ?? 10;
  return factor * power;
}
