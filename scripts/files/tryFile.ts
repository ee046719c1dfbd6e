import { compareScans, type Differences, isLossless } from './compareScans';
import { untoldResults, wrongValues } from './compareShown';
import { inputCell } from './inputCell';
import { type Scan, scanWorkbook } from './scanWorkbook';
import type { CellToChange, Route, Trip } from './trip';

/** How a file fared. */
export interface Row {
  readonly file: string;
  readonly verdict: 'same' | 'lost' | 'refused' | 'crashed' | 'hung';
  /** Whether the bytes that were saved without a change are the very same. */
  readonly isIdentical: boolean;
  readonly report: string;
  readonly milliseconds: number;
  /** What went wrong, line by line. */
  readonly details: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

/** Sends a file along a route and reports what it lost on the way. */
export async function tryFile(file: string, bytes: Uint8Array, route: Route): Promise<Row> {
  const before = scanned(bytes);
  const cell = before && inputCell(before);
  const trip = await route.take(file, bytes, cell);
  const row = { file, isIdentical: false, report: '', milliseconds: 0, counts: new Map() };
  if (trip.kind === 'hung') return { ...row, verdict: 'hung', details: [] };
  if (trip.kind !== 'saved') return { ...row, verdict: trip.kind, details: [trip.reason] };
  if (!before)
    return { ...row, verdict: 'lost', details: ['Opened, though it cannot be scanned.'] };
  const losses = lossesOf(before, trip, cell);
  return {
    file,
    verdict: losses.length === 0 ? 'same' : 'lost',
    isIdentical: Buffer.compare(bytes, trip.unchanged) === 0,
    report: trip.report,
    milliseconds: trip.milliseconds,
    details: losses.map(({ text }) => text),
    counts: countsOf(losses),
  };
}

/** Undefined for what is not a package at all: that is to be refused. */
function scanned(bytes: Uint8Array): Scan | undefined {
  try {
    return scanWorkbook(bytes);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

interface Loss {
  readonly what: string;
  readonly count: number;
  readonly text: string;
}

type Saved = Extract<Trip, { kind: 'saved' }>;

function lossesOf(before: Scan, trip: Saved, cell: CellToChange | undefined): Loss[] {
  const losses = [
    ...listed('results that differ without being listed', untoldResults(before, trip), 'opened'),
    ...listed('values that differ', wrongValues(before, trip), 'opened'),
    ...lossesIn(before, trip.unchanged, 'unchanged'),
  ];
  if (!cell || !trip.changed) return losses;
  const place = `${cell.sheet}!${cell.address}`;
  return [...losses, ...lossesIn(before, trip.changed, 'changed', place, cell.value + 1)];
}

function lossesIn(
  before: Scan,
  bytes: Uint8Array,
  when: string,
  place?: string,
  expected?: number,
): Loss[] {
  let after: Scan;
  try {
    after = scanWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return [{ what: 'damaged files', count: 1, text: `${when}: damaged: ${error.message}` }];
  }
  const differences = compareScans(before, after, place);
  const found = isLossless(differences) ? [] : namedLosses(differences, when, place !== undefined);
  if (place === undefined) return found;
  const [sheet, address = ''] = splitPlace(place);
  const now = after.sheets.find(({ name }) => name === sheet)?.cells.get(address)?.value;
  return now === expected
    ? found
    : [...found, ...listed('changes', [`${place} is ${String(now)}`], when)];
}

function namedLosses(
  { parts, features, cells, sheets }: Differences,
  when: string,
  isChanged: boolean,
): Loss[] {
  return [
    ...listed('parts', parts, when),
    ...listed('features', features, when),
    ...listed('sheets', sheets, when),
    ...Object.entries(cells).flatMap(([kind, places]) =>
      // What depends on the changed cell has another result: that is what it is for.
      kind === 'results' && isChanged ? [] : listed(kind, places, when),
    ),
  ];
}

function listed(what: string, places: readonly string[], when: string): Loss[] {
  if (places.length === 0) return [];
  const shown = places.slice(0, 4).join(', ');
  const more = places.length > 4 ? ` and ${places.length - 4} more` : '';
  return [
    { what, count: places.length, text: `${when}: ${what} (${places.length}): ${shown}${more}` },
  ];
}

function countsOf(losses: readonly Loss[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { what, count } of losses) counts.set(what, (counts.get(what) ?? 0) + count);
  return counts;
}

function splitPlace(place: string): [sheet: string, address: string | undefined] {
  const at = place.lastIndexOf('!');
  return [place.slice(0, at), place.slice(at + 1)];
}
