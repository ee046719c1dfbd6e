import { useEffect, useState } from 'react';
import type { Location } from '../../hosts/workbook';
import { OutcomeBar } from '../../ui/outcome/OutcomeBar';
import type { WorkbenchTexts } from './workbenchTexts';

interface StoppedFormulaProps {
  readonly texts: WorkbenchTexts;
  /** Calls back with each cell whose formula stopped the calculation; the answer ends it. */
  readonly onStopped: (listener: (cell: Location) => void) => () => void;
}

/** Names the formula that stopped the calculation last, until somebody has read it. */
export function StoppedFormula({ texts, onStopped }: StoppedFormulaProps) {
  const [cell, setCell] = useState<Location>();
  useEffect(() => onStopped(setCell), [onStopped]);
  if (!cell) return null;
  return (
    <OutcomeBar intent="warning" title={texts.stoppedTitle} onDismiss={() => setCell(undefined)}>
      {texts.stopped(`${cell.sheet}!${cell.address}`)}
    </OutcomeBar>
  );
}
