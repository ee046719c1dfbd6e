import { useCallback } from 'react';
import { rangesToRead } from '../../explain/argumentValues';
import type { FormulaCall, ReadValues } from '../../explain/formulaCall';
import type { Selection, Workbook } from '../../hosts/workbook';
import { readValues } from '../async/readValues';
import { useFollowed } from '../async/useFollowed';
import type { AsyncValue } from '../async/asyncValue';

/** Long enough to wait for the next keystroke of a fast typist, short enough to feel instant. */
const typingPause = 250;

/**
 * The values of the cells that a call refers to. They are read again when the workbook changes.
 *
 * @param call the same object for as long as the formula is the same; undefined: nothing to read
 */
export function useCallValues(
  workbook: Workbook,
  call: FormulaCall | undefined,
  selection: Selection | undefined,
): AsyncValue<ReadValues> {
  const sheet = selection?.sheet;
  const read = useCallback(
    () => readValues(workbook, call ? rangesToRead(call) : [], sheet),
    [workbook, call, sheet],
  );
  return useFollowed(workbook, read, { delay: typingPause }).reading;
}
