import { type OfficeState, officeReady } from '../../hosts/excel/office';
import { loadScript } from '../../hosts/workbench/loadScript';
import { officeScript } from './officeScript';

/** What Office.js says, or that it does not answer, or that our own functions are not there. */
export type HostState =
  OfficeState | { readonly kind: 'officeBlocked' } | { readonly kind: 'functionsMissing' };

/**
 * Loads Office.js, then the cell functions, and says where the page is.
 *
 * A script tag in the page would be simpler, but where Microsoft's server cannot be reached it keeps the page blank for
 * minutes. Here the page says so after a while, and mends itself if the library comes after all.
 *
 * @param show called once; or twice, where Office.js answers after patience has ended
 * @param patienceMs how long to wait before saying that Office.js does not answer
 */
export async function watchOffice(
  show: (state: HostState) => void,
  load: (address: string) => Promise<void> = loadScript,
  patienceMs = 8_000,
): Promise<void> {
  const timer = setTimeout(() => show({ kind: 'officeBlocked' }), patienceMs);
  try {
    await load(officeScript);
  } catch {
    clearTimeout(timer);
    show({ kind: 'officeBlocked' });
    return;
  }
  holdCells();
  try {
    await load('functions.js');
  } catch {
    clearTimeout(timer);
    show({ kind: 'functionsMissing' });
    return;
  }
  const state = await officeReady();
  clearTimeout(timer);
  show(state);
}

/**
 * Lets Excel wait for the first associated function before it calls any. Without it, cells that calculate while the
 * functions are still on their way become #VALUE!.
 *
 * @see Office.js, `CustomFunctions.delayInitialization`; it is not in the published types
 */
function holdCells(): void {
  const functions = CustomFunctions as { delayInitialization?: () => void };
  functions.delayInitialization?.();
}
