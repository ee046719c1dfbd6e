import type { Plan } from '../../sheets/plan';
import { numberFormat } from '../../sheets/numberFormat';

/** The days from 1900 to 1904, with that of Excel's 29 February 1900. */
const from1900To1904 = 1462;

/** 2000-01-01 if days are counted from 1904. */
const millenniumFrom1904 = 36_526 - from1900To1904;

/**
 * Asks from which year the workbook counts its days, if one of the plans holds a date; after the next sync the answer
 * tells what is to be added to the numbers of dates that count from 1900.
 */
export function askDateShift(
  { workbook }: Excel.RequestContext,
  plans: readonly Plan[],
): () => number {
  if (!plans.some(({ cells }) => cells.flat().some(isDate))) return () => 0;
  const millennium = workbook.functions.date(2000, 1, 1);
  millennium.load('value');
  return () => (millennium.value === millenniumFrom1904 ? -from1900To1904 : 0);
}

/** Whether a cell of a plan holds a date. */
export function isDate(cell: Plan['cells'][number][number]): boolean {
  return cell.kind === 'number' && cell.format === numberFormat('date');
}
