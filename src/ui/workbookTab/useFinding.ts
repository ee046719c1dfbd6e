import { useCallback } from 'react';
import type { Selection, Workbook } from '../../hosts/workbook';
import { useReading, type Reading } from '../functions/useReading';
import type { Finding } from './finding';
import { findBehind } from './findBehind';

/** Long enough that holding an arrow key down does not read every cell on the way. */
const passingBy = 150;

/** What stands behind the selected cell, with the cell it belongs to. */
export function useFinding(workbook: Workbook, selection: Selection): Reading<Finding> {
  const read = useCallback(() => findBehind(workbook, selection), [workbook, selection]);
  return useReading(read, passingBy);
}
