import { parseA1Ref, stringifyA1Ref, type RangeA1 } from '@borgar/fx';
import { tokensOf } from './tokens';

/** A text with a part of it selected; both ends are the same where there is only a caret. */
export interface SelectedText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The next anchors of the reference at a caret, as F4 gives them in Excel: A1, $A$1, A$1, $A1, A1. Of a range the first
 * cell decides for both.
 *
 * @param caret counted from 0, before the first character of the text
 * @returns the text with the reference selected; undefined if there is no reference
 * @example cycleAnchors('A3+5', 1) // { text: '$A$3+5', start: 0, end: 4 }
 */
export function cycleAnchors(text: string, caret: number): SelectedText | undefined {
  const prefix = text.startsWith('=') ? '' : '=';
  const at = caret + prefix.length;
  let end = 0;
  for (const { value } of tokensOf(prefix + text)) {
    const start = end;
    end += value.length;
    const reference = start <= at && at <= end ? anchored(value) : undefined;
    if (reference === undefined) continue;
    const before = text.slice(0, start - prefix.length);
    return {
      text: before + reference + text.slice(end - prefix.length),
      start: before.length,
      end: before.length + reference.length,
    };
  }
  return undefined;
}

/** A reference with the next anchors; undefined if it is none. */
function anchored(value: string): string | undefined {
  const parsed = parseA1Ref(value);
  if (!parsed || !('range' in parsed)) return undefined;
  // The sheet stays as it is written.
  const sheet = value.slice(0, value.lastIndexOf('!') + 1);
  return sheet + stringifyA1Ref({ range: { ...parsed.range, ...nextAnchors(parsed.range) } });
}

/** Both fixed, then the row, then the column, then neither; whole columns and rows only have one side to fix. */
function nextAnchors({ top, left, $top, $left }: RangeA1): Partial<RangeA1> {
  const row = $top === true;
  const column = $left === true;
  if (typeof top !== 'number') return { $left: !column, $right: !column };
  if (typeof left !== 'number') return { $top: !row, $bottom: !row };
  const isRowNext = row === column;
  return { $top: isRowNext, $bottom: isRowNext, $left: !column, $right: !column };
}
