import { type OfficeState, officeReady } from '../../hosts/excel/office';
import { loadScript } from '../../hosts/workbench/loadScript';
import { officeLibrary } from './officeLibrary';

/** What Office.js reports, or that it does not answer, or that `functions.js` is missing. */
export type HostState =
  OfficeState | { readonly kind: 'officeBlocked' } | { readonly kind: 'functionsMissing' };

/** What is waited for, and how long. */
export interface Watch {
  /** Ends once Office.js has run; fails if it cannot be loaded. */
  readonly library: () => Promise<void>;
  /** Called as soon as Office.js has run: before the functions are there, and before Excel is. */
  readonly onLibrary: () => void;
  /** Runs a script of this site. */
  readonly load: (address: string) => Promise<void>;
  /** How long to wait before reporting that Office.js does not answer. */
  readonly timeoutMs: number;
}

/**
 * Waits for Office.js, loads the cell functions, and reports where the page is.
 *
 * The page's head loads Office.js, but does not wait for it: if Microsoft's server cannot be reached, the page would
 * stay blank for minutes. So the page shows a message after a while, and goes on if the library comes after all.
 *
 * @param show called once; or twice if Office.js answers after the timeout
 */
export async function watchOffice(
  show: (state: HostState) => void,
  {
    onLibrary,
    library = officeLibrary,
    load = loadScript,
    timeoutMs = 8_000,
  }: Pick<Watch, 'onLibrary'> & Partial<Watch>,
): Promise<void> {
  const timer = setTimeout(() => show({ kind: 'officeBlocked' }), timeoutMs);
  try {
    await library();
  } catch {
    clearTimeout(timer);
    show({ kind: 'officeBlocked' });
    return;
  }
  delayCustomFunctions();
  onLibrary();
  try {
    // One after the other: without the records since the article AI_BASELINE would call their ids unknown.
    await load('since.js');
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
function delayCustomFunctions(): void {
  const functions = CustomFunctions as { delayInitialization?: () => void };
  functions.delayInitialization?.();
}
