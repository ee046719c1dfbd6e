import type { Text } from '../../language';
import { type Formula, formula } from '../plan';
import { differenceFormat, differenceOf } from './difference';
import type { Format, ModelRow, Write } from './modelSheet';
import { checkFormat } from './quantities';
import { formulaOf, line, type Line } from './rows';
import { valueColumn, type CellContext } from './cellContext';

/** Columns of the checks, from the answer on. */
const recalculated = valueColumn + 1;
const difference = valueColumn + 2;
const tolerance = valueColumn + 3;
export const failed = valueColumn + 4;

interface Check extends Omit<Line, 'key'> {
  readonly format: Format;
  readonly answer: Write;
  readonly recalculated: Write;
  /** The input that holds the largest difference that passes. */
  readonly tolerance?: string;
}

/** An answer beside an independent calculation: difference, tolerance, 1 where it fails. */
export function check(checked: Check): ModelRow {
  const { format, label, unit, time } = checked;
  return line(
    { label, unit, time },
    formulaOf(format, checked.answer),
    formulaOf(format, checked.recalculated),
    formulaOf(differenceFormat, (view) =>
      differenceOf(view.across(valueColumn), view.across(recalculated)),
    ),
    formulaOf('0E+00', (view) => formula`${view.input(checked.tolerance ?? 'tolerance')}`),
    // An error is no difference, and fails.
    formulaOf(
      checkFormat,
      (view) =>
        formula`IF(ISNUMBER(${view.across(difference)}),IF(${view.across(difference)}<=${view.across(tolerance)},0,1),1)`,
    ),
  );
}

/** The largest of differences worked out where the answers stand; it should be 0. */
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
