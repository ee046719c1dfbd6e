import { parseA1Ref } from '@borgar/fx';
import type { ScannedCell } from './scanSheet';

/** Tells whether an array formula of another cell fills a cell: what is there is that formula's. */
export function filledByArrays(
  cells: ReadonlyMap<string, ScannedCell>,
): (address: string) => boolean {
  const areas = [...cells].flatMap(([address, { formula }]) => {
    const range = formula?.type === 'array' ? rangeOf(formula.area) : undefined;
    return range ? [{ address, range }] : [];
  });
  return (address) => {
    if (areas.length === 0) return false;
    const place = rangeOf(address);
    const [row, column] = [place?.top ?? 0, place?.left ?? 0];
    return areas.some(
      ({ address: first, range: { top, left, bottom, right } }) =>
        address !== first &&
        row >= (top ?? 0) &&
        row <= (bottom ?? Infinity) &&
        column >= (left ?? 0) &&
        column <= (right ?? Infinity),
    );
  };
}

function rangeOf(area: string) {
  const reference = parseA1Ref(area);
  return reference && 'range' in reference ? reference.range : undefined;
}
