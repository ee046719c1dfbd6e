import { useCallback } from 'react';
import { rangesToRead } from '../../explain/argumentValues';
import type { FormulaCall, ReadValues } from '../../explain/formulaCall';
import type { Selection, Workbook } from '../../hosts/workbook';
import { readValues } from './readValues';
import { useReading, type Reading } from './useReading';

/** Long enough for the next key of who types without looking, short enough to seem at once. */
const typingPause = 250;

/**
 * The values of the cells that a call refers to. They are read again when the selection moves: whoever edits a cell
 * leaves it then.
 *
 * @param call the same object for as long as the formula is the same; undefined: nothing to read
 */
export function useCallValues(
  workbook: Workbook,
  call: FormulaCall | undefined,
  selection: Selection | undefined,
): Reading<ReadValues> {
  const read = useCallback(
    () => readValues(workbook, call ? rangesToRead(call) : [], selection?.sheet),
    [workbook, call, selection],
  );
  return useReading(read, typingPause);
}
