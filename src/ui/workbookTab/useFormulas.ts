import { useCallback } from 'react';
import type { FoundFormula, Repaired, Workbook } from '../../hosts/workbook';
import type { Reading } from '../async/reading';
import { useFollowed } from '../async/useFollowed';
import { useAction, type Action } from '../async/useAction';

interface Formulas {
  /** The AI Capex formulas, as found last. */
  readonly reading: Reading<readonly FoundFormula[]>;
  readonly lookAgain: () => void;
  readonly repair: Action<undefined, Repaired>;
}

/** The AI Capex formulas in the workbook; they are looked for again when it changes, and after a repair. */
export function useFormulas(workbook: Workbook): Formulas {
  const read = useCallback(() => workbook.findFormulas(), [workbook]);
  const { reading, readAgain } = useFollowed(workbook, read, { isPending });
  const repair = useAction<undefined, Repaired>(async () => {
    const repaired = await workbook.repairFormulas();
    readAgain();
    return repaired;
  });
  return { reading, lookAgain: readAgain, repair };
}

function isPending(formulas: readonly FoundFormula[]): boolean {
  return formulas.some(({ state }) => state === 'pending');
}
