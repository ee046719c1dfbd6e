import { useSyncExternalStore } from 'react';
import type { Keeping } from '../../../hosts/workbench/keeping/Keeping';
import type { KeepingState } from '../../../hosts/workbench/keeping/keepingState';

/** How the keeping of the workbook is, always as it is now. */
export function useKeeping({ subscribe, state }: Keeping): KeepingState {
  return useSyncExternalStore(subscribe, state);
}
