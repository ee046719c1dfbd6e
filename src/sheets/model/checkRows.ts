import type { Text } from '../../language';
import { type Formula, formula } from '../plan';
import { columnsFrom } from './columnsFrom';
import { differenceFormat, differenceOf } from './difference';
import { checkFormat } from './quantities';
import {
  type CellContext,
  type Format,
  type ModelRow,
  singleValueColumn,
  type Write,
} from './sheet';
import { formulaOf, line, type Line } from './rows';

/** Columns of the checks. `failed` holds 1 for a check that fails, else 0. */
export const checkColumns = columnsFrom(singleValueColumn, [
  'answer',
  'recalculated',
  'difference',
  'tolerance',
  'failed',
] as const);

interface Check extends Omit<Line, 'key'> {
  readonly format: Format;
  readonly answer: Write;
  readonly recalculated: Write;
  /** In native functions, if `recalculated` is what the answer comes from there. */
  readonly nativeRecalculated?: Write;
  /** The input that holds the largest difference that passes. */
  readonly tolerance?: string;
}

/** A result compared with an independent calculation: difference, tolerance, 1 if it fails. */
export function check(checked: Check): ModelRow {
  const { format, label, unit, time } = checked;
  return line(
    { label, unit, time },
    formulaOf(format, checked.answer),
    formulaOf(format, checked.recalculated, checked.nativeRecalculated),
    formulaOf(differenceFormat, (view) =>
      differenceOf(view.across(checkColumns.answer), view.across(checkColumns.recalculated)),
    ),
    formulaOf('0E+00_)', (view) => formula`${view.input(checked.tolerance ?? 'tolerance')}`),
    // An error is not a difference, and fails.
    formulaOf(checkFormat, (view) => {
      const difference = view.across(checkColumns.difference);
      return formula`IF(ISNUMBER(${difference}),IF(${difference}<=${view.across(checkColumns.tolerance)},0,1),1)`;
    }),
  );
}

/** The largest of the differences that a block of cells holds; it should be 0. */
export function blockCheck(
  label: Text,
  largest: (view: CellContext) => Formula,
  tolerance?: string,
): ModelRow {
  return check({
    label,
    unit: 'ratio',
    time: 'none',
    format: differenceFormat,
    answer: largest,
    recalculated: () => formula`0`,
    ...(tolerance !== undefined && { tolerance }),
  });
}
