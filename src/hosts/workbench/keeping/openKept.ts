import type { Injector } from '@univerjs/core';
import { findKept, type Found } from '../../../kept/findKept';
import type { KeptContent } from '../../../kept/keptWorkbook';
import { notKept } from '../../../kept/notKept';
import { waitForCalculation } from '../waitForCalculation';
import { inSlices } from '../slices/inSlices';
import { Keeping } from './Keeping';
import type { KeptPlace, Opened } from './keepingState';
import { keptPlace } from './keptPlace';
import { unpacked } from './packed';
import { showContent } from './showContent';

/** Milliseconds after which the page opens without the database. */
const timeoutMs = 5_000;

/** Finds a workbook kept in this browser, while the grid is loading. */
export async function lookForKept(): Promise<{
  readonly place: KeptPlace;
  readonly found: Found;
}> {
  const place = keptPlace();
  if (place.kind === 'nowhere') return { place, found: { kind: 'nothing' } };
  try {
    const found = await inTime(findKept(place.shelf, place.claims));
    return { place, found: found.kind === 'found' ? await withCells(found) : found };
  } catch (error) {
    return {
      place: { kind: 'nowhere', reason: notKept(error) },
      found: { kind: 'nothing' },
    };
  }
}

/**
 * Opens what was found in the grid, or else a new workbook, and keeps it from now on.
 *
 * @param startContent a new workbook, with an id of its own
 */
export function openKept(
  injector: Injector,
  { place, found }: Awaited<ReturnType<typeof lookForKept>>,
  startContent: () => KeptContent,
): Keeping {
  const opened = open(injector, place, found, startContent);
  return new Keeping(injector, place, opened, startContent);
}

function open(
  injector: Injector,
  place: KeptPlace,
  found: Found,
  startContent: () => KeptContent,
): Opened {
  if (found.kind !== 'found' || place.kind === 'nowhere') {
    showContent(injector, startContent());
    return { news: found.kind === 'nothing' || found.kind === 'found' ? undefined : found };
  }
  const { about, content, file, claim, others } = found;
  const { shelf } = place;
  try {
    showContent(injector, content, file);
  } catch (error) {
    // It stays kept; the console shows what the grid could not read.
    reportError(error);
    claim.release();
    showContent(injector, startContent());
    return { news: { kind: 'unreadable', reason: 'damaged' } };
  }
  // From here on the page lives with it.
  void waitForCalculation(injector).then(() => shelf.setOpenings(about.id, 0));
  return { news: { kind: 'restored', time: about.time, others }, restored: { about, claim } };
}

/** The workbook with its cells in the grid's format. */
async function withCells(found: Extract<Found, { kind: 'found' }>): Promise<Found> {
  try {
    return { ...found, content: await inSlices(unpacked(found.content)) };
  } catch (error) {
    // It stays kept; the console shows what could not be read.
    reportError(error);
    found.claim.release();
    return { kind: 'unreadable', reason: 'damaged' };
  }
}

async function inTime(finding: Promise<Found>): Promise<Found> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database does not answer.')), timeoutMs);
  });
  try {
    return await Promise.race([finding, late]);
  } finally {
    clearTimeout(timer);
  }
}
