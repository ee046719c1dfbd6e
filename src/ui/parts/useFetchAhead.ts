import { startTransition, useEffect, useState } from 'react';
import { fetchAhead } from './ahead';

/** After what is shown has come to rest, in milliseconds: the first things a user does come first. */
const pause = 2_000;

/**
 * Once something is ready, fetches in idle moments what is not yet shown, so that it is there without a connection too.
 * Not for users who have set their browser to save data.
 *
 * @returns whether it has been fetched
 */
export function useFetchAhead(isReady: boolean): boolean {
  const [hasFetched, setFetched] = useState(false);
  useEffect(() => {
    if (!isReady || savesData()) return undefined;
    // Safari has no idle moments.
    const start = () => ('requestIdleCallback' in window ? requestIdleCallback(run) : run());
    const run = () => void fetchAhead().then(() => startTransition(() => setFetched(true)));
    const timer = setTimeout(start, pause);
    return () => clearTimeout(timer);
  }, [isReady]);
  return hasFetched;
}

function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
