import { changingFormulas } from './changingFormulas';
import { filledByArrays } from './filledByArrays';
import type { ScannedCell } from './scanSheet';
import type { Scan } from './scanWorkbook';
import type { ShownValue, Trip } from './trip';

type Saved = Extract<Trip, { kind: 'saved' }>;

/**
 * Formulas to which the grid gives another result than the file, and which were not reported. What depends on the time
 * or on chance has another result each time, and proves nothing.
 */
export function untoldResults(scan: Scan, { shown, listed }: Saved): string[] {
  if (!shown) return [];
  const changes = changingFormulas(scan);
  return placesOf(scan)
    .filter(([place, { formula }]) => formula && !listed?.has(place))
    .filter(
      ([place, cell]) => cell.kind !== 'empty' && !isShown(cell, shown.get(place) ?? null, scan),
    )
    .filter(([place]) => !changes(place))
    .map(
      ([place, { value }]) => `${place} ${brief(value)} → ${brief(shown.get(place) ?? 'blank')}`,
    );
}

/** Cells without a formula, and outside of every array's area, that the grid shows as something else. */
export function wrongValues(scan: Scan, { shown }: Saved): string[] {
  if (!shown) return [];
  return placesOf(scan)
    .filter(([place, { formula, kind }]) => !formula && kind !== 'date' && shown.has(place))
    .filter(([place, cell]) => !isShown(cell, shown.get(place) ?? null, scan))
    .map(
      ([place, { value }]) => `${place} ${brief(value)} → ${brief(shown.get(place) ?? 'blank')}`,
    );
}

/** The cells outside of the areas of arrays: within, the grid stores nothing. */
function placesOf({ sheets }: Scan): (readonly [place: string, cell: ScannedCell])[] {
  return sheets.flatMap(({ name, cells }) => {
    const isFilled = filledByArrays(cells);
    return [...cells]
      .filter(([address]) => !isFilled(address))
      .map(([address, cell]) => [`${name}!${address}`, cell] as const);
  });
}

/** A value in one short line. */
function brief(value: string | number | boolean): string {
  const text = String(value).replaceAll('\n', ' ');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** The share by which two numbers may differ that are meant to be the same. */
const tolerance = 1e-9;

/** The rounding residue that programs leave of a zero difference. */
const nearZero = 1e-15;

/** From 1 January 1900 to 1 January 1904, with the 29 February 1900 that never was. */
const daysTo1904 = 1462;

function isNear(one: number, other: number): boolean {
  const most = Math.max(Math.abs(one), Math.abs(other));
  return Math.abs(one - other) <= Math.max(tolerance * most, nearZero);
}

function isShown(
  { kind, value }: ScannedCell,
  shown: ShownValue,
  { countsFrom1904 }: Scan,
): boolean {
  switch (kind) {
    case 'empty':
      return shown === null || shown === '';
    case 'number': {
      if (typeof shown !== 'number' || typeof value !== 'number') return false;
      // The grid counts days from 1900.
      return isNear(value, shown) || (countsFrom1904 && isNear(value + daysTo1904, shown));
    }
    case 'boolean':
      return String(Number(shown)) === value;
    default:
      return (shown ?? '') === value;
  }
}
