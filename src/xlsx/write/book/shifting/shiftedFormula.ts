import { tokenize } from '@borgar/fx';
import { sheetPrefix, splitReference } from '../../../../cells/sheetReference';
import { movedRange } from './movedRange';
import type { Moves } from './moves';
import { renamedTable } from './renamedTable';

const gone = '#REF!';

/**
 * A formula, or a reference, of a part that is carried: with its references where their cells are now. What is not
 * moved stays as it is written, letter by letter; what was removed becomes `#REF!`.
 *
 * @param text as a file has it, without `=`
 * @param home the name in the file of the sheet that it is in; absent if it is in none, as a name's
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
        return value.includes('!') ? renamed(value, moves) : renamedTable(value, moves.tables);
      case 'structured':
        return renamedTable(value, moves.tables);
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
