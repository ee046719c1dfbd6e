import { useSyncExternalStore } from 'react';
import type { Keeping, KeepingState } from '../../../hosts/workbench/keeping/Keeping';

/** How the keeping of the workbook stands, always as it is now. */
export function useKeeping({ subscribe, state }: Keeping): KeepingState {
  return useSyncExternalStore(subscribe, state);
}
