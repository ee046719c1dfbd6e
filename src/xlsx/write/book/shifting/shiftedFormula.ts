import { parseA1Ref, stringifyA1Ref, tokenize, type RangeA1 } from '@borgar/fx';
import { excelLimits } from '../../../../cells/excelLimits';
import { sheetPrefix, splitReference } from '../../../../cells/sheetReference';
import { movedSpan } from './movedSpan';
import type { Moves, SheetMove } from './moves';

const gone = '#REF!';

/**
 * A formula, or a reference, of a part that is carried: with its references where their cells are now. What is not
 * moved stays as it is written, letter by letter; what was removed becomes `#REF!`.
 *
 * @param text as a file has it, without `=`
 * @param home the name in the file of the sheet that it stands in; absent where it stands in none, as a name's
 * @example shiftedFormula('SUM(Data!$A$1:$A$9)', moves) // 'SUM(Data!$A$1:$A$12)'
 */
export function shiftedFormula(text: string, moves: Moves, home?: string): string {
  if (!moves.isAny) return text;
  const tokens = tokenize(text);
  const texts = tokens.map(({ type, value }, i) => {
    const before = tokens[i - 1]?.value;
    // What follows a lost sheet, or the name of a sheet that a range runs to.
    if (before === gone || before === '!') return value;
    switch (type) {
      case 'range':
      case 'range_beam':
      case 'range_ternary':
        return shiftedRange(value, moves, home);
      case 'range_named':
        return value.includes('!') ? renamed(value, moves) : value;
      case 'context':
        return renamed(`${value}!`, moves, value).slice(0, -1);
      default:
        return value;
    }
  });
  return texts.join('');
}

function shiftedRange(value: string, moves: Moves, home: string | undefined): string {
  const { sheets, rest } = splitReference(value);
  const [sheet = home, last] = sheets;
  // Of several sheets at once, or of another workbook.
  if (last !== undefined) return renamed(value, moves);
  const move = sheet === undefined ? undefined : moves.sheets.get(sheet.toLowerCase());
  if (!move) return value;
  if (move.name === undefined) return gone;
  const range = movedRange(rest, move);
  if (range === undefined) return gone;
  const isRenamed = sheets.length > 0 && move.name !== sheet;
  const prefix = isRenamed ? sheetPrefix(move.name) : value.slice(0, value.length - rest.length);
  return prefix + range;
}

/** The cells as they are written now; undefined where none is left. */
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

/** With the names that the sheets before it have now; a sheet of a run that was removed makes it `#REF!`. */
function renamed(value: string, moves: Moves, otherwise = gone): string {
  const { sheets, rest } = splitReference(value);
  const now = sheets.map((sheet) => {
    const move = moves.sheets.get(sheet.toLowerCase());
    return move ? move.name : sheet;
  });
  if (now.every((name, i) => name === sheets[i])) return value;
  const names = now.filter((name) => name !== undefined);
  return names.length < now.length ? otherwise : sheetPrefix(...names) + rest;
}
