import { parseA1Ref, tokenize } from '@borgar/fx';
import { address } from '../../src/cells/a1';
import type { ScannedCell, ScannedSheet } from './scanSheet';
import type { Scan } from './scanWorkbook';

const changing = /^(_xlfn\.)?(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)$/i;

/** More cells than this in a range are looked at one by one only if they are filled. */
const manyCells = 10_000;

/** Tells of a place such as `Plan!B2` whether its result depends on the time, on chance or on the computer. */
export function changingFormulas({ sheets, names }: Scan): (place: string) => boolean {
  const known = new Map<string, boolean>();
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));

  const isChanging = (sheet: ScannedSheet & { readonly name: string }, at: string): boolean => {
    const place = `${sheet.name}!${at}`;
    const before = known.get(place);
    if (before !== undefined) return before;
    // A circle ends where it began.
    known.set(place, false);
    const cell = sheet.cells.get(at);
    const found = cell?.formula !== undefined && reads(textOf(cell, sheet), sheet);
    known.set(place, found);
    return found;
  };

  const seen = new Set<string>();
  const reads = (formula: string, sheet: ScannedSheet & { readonly name: string }): boolean =>
    tokenize(formula).some(({ type, value }) => {
      if (type === 'func') return changing.test(value);
      if (type === 'range_named') {
        const name = value.slice(value.lastIndexOf('!') + 1).toLowerCase();
        const stands = names.get(name);
        if (stands === undefined || seen.has(name)) return false;
        seen.add(name);
        const found = reads(`=${stands}`, sheet);
        seen.delete(name);
        return found;
      }
      if (!type.startsWith('range')) return false;
      const reference = parseA1Ref(value);
      if (!reference || !('range' in reference) || !reference.range) return false;
      const name = (reference.context?.at(-1) ?? sheet.name).toLowerCase();
      const other = byName.get(name);
      if (!other) return false;
      return filledIn(other, reference.range).some((at) => isChanging(other, at));
    });

  return (place) => {
    const at = place.lastIndexOf('!');
    const sheet = byName.get(place.slice(0, at).toLowerCase());
    return sheet !== undefined && isChanging(sheet, place.slice(at + 1));
  };
}

/** A member of a group has the text of its first cell: what it reads is of the same kind. */
function textOf({ formula }: ScannedCell, { cells }: ScannedSheet): string {
  if (!formula || formula.text !== '' || formula.type !== 'shared')
    return `=${formula?.text ?? ''}`;
  const master = [...cells.values()].find(
    (other) => other.formula?.group === formula.group && other.formula.text !== '',
  );
  return `=${master?.formula?.text ?? ''}`;
}

interface Block {
  readonly top?: number | null;
  readonly left?: number | null;
  readonly bottom?: number | null;
  readonly right?: number | null;
}

function filledIn({ cells }: ScannedSheet, { top, left, bottom, right }: Block): string[] {
  const [first, last] = [top ?? 0, bottom ?? Infinity];
  const [start, end] = [left ?? 0, right ?? Infinity];
  if ((last - first + 1) * (end - start + 1) <= manyCells) {
    return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((row) =>
      Array.from({ length: end - start + 1 }, (_, j) => address({ row, column: start + j }, 1, 1)),
    );
  }
  return [...cells.keys()];
}
