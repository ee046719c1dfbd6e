import { useCallback, useState } from 'react';
import type { FoundFormula, Repaired, Workbook } from '../../hosts/workbook';
import { useReading, type Reading } from '../functions/useReading';
import { useAction, type Action } from '../useAction';

interface Formulas {
  /** Our formulas, as found last. */
  readonly reading: Reading<readonly FoundFormula[]>;
  readonly lookAgain: () => void;
  readonly repair: Action<undefined, Repaired>;
}

/** Our formulas in the workbook; they are looked for again after a repair. */
export function useFormulas(workbook: Workbook): Formulas {
  const [look, setLook] = useState(0);
  const lookAgain = () => setLook((before) => before + 1);
  const read = useCallback(() => workbook.findFormulas(), [workbook]);
  const reading = useReading(read, 0, look);
  const repair = useAction<undefined, Repaired>(async () => {
    const repaired = await workbook.repairFormulas();
    lookAgain();
    return repaired;
  });
  return { reading, lookAgain, repair };
}
