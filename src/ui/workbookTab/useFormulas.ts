import { useCallback } from 'react';
import type { FoundFormula, RepairResult, Workbook } from '../../hosts/workbook';
import type { AsyncValue } from '../async/asyncValue';
import { useFollowed } from '../async/useFollowed';
import { useAction, type Action } from '../async/useAction';

/** The AI Capex formulas of a workbook, and how to fix those that are not found. */
export interface FollowedFormulas {
  /** The AI Capex formulas, as found last. */
  readonly reading: AsyncValue<readonly FoundFormula[]>;
  readonly lookAgain: () => void;
  readonly repair: Action<undefined, RepairResult>;
}

/** The AI Capex formulas in the workbook; they are looked for again when it changes, and after a repair. */
export function useFormulas(workbook: Workbook): FollowedFormulas {
  const read = useCallback(() => workbook.findFormulas(), [workbook]);
  const { reading, readAgain } = useFollowed(workbook, read, { isPending });
  const repair = useAction<undefined, RepairResult>(async () => {
    const repaired = await workbook.repairFormulas();
    readAgain();
    return repaired;
  });
  return { reading, lookAgain: readAgain, repair };
}

function isPending(formulas: readonly FoundFormula[]): boolean {
  return formulas.some(({ state }) => state === 'pending');
}
