import { parseA1Ref, stringifyA1Ref, type RangeA1 } from '@borgar/fx';
import { excelLimits } from '../../../../cells/excelLimits';
import { movedSpan } from './movedSpan';
import type { SheetMove } from './moves';

/** The cells as they are written now; undefined if none is left. */
export function movedRange(text: string, { rows, columns }: SheetMove): string | undefined {
  if (!rows && !columns) return text;
  const parsed = parseA1Ref(text);
  if (!parsed || !('range' in parsed)) return text;
  const { range } = parsed;
  const vertical = movedSides(range.top, range.bottom, rows, excelLimits.rows);
  const horizontal = movedSides(range.left, range.right, columns, excelLimits.columns);
  if (!vertical || !horizontal) return undefined;
  const [top, bottom] = vertical;
  const [left, right] = horizontal;
  if (
    top === range.top &&
    bottom === range.bottom &&
    left === range.left &&
    right === range.right
  ) {
    return text;
  }
  return stringifyA1Ref({ range: { ...range, top, bottom, left, right } as RangeA1 });
}

type Side = number | null | undefined;

function movedSides(
  first: Side,
  last: Side,
  runs: SheetMove['rows'],
  limit: number,
): readonly [Side, Side] | undefined {
  if (typeof first !== 'number' || typeof last !== 'number') return [first, last];
  return movedSpan([Math.min(first, last), Math.max(first, last)], runs, limit);
}
