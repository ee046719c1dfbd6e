import type { Text } from '../../language';
import { formula } from '../plan';
import { ceilingColumns } from './ceilingsSheet';
import { askedTimes } from './growthNeeded';
import { inputNamed } from './links';
import type { ModelRow, SheetId } from './modelSheet';
import { type ModelUnit, type Time, unitFormat } from './quantities';
import { calculation, formulaOf, line } from './rows';
import { valueColumn } from './cellContext';

/** A number of another sheet. */
export function taken(
  sheet: SheetId,
  key: string,
  label: Text,
  unit: ModelUnit,
  time: Time,
): ModelRow {
  return calculation({
    key: `${sheet}.${key}`,
    label,
    unit,
    time,
    live: (view) => formula`${view.value(key, sheet)}`,
  });
}

/** A row of another sheet, one cell for each of the years asked about. */
export function needed(
  sheet: SheetId,
  key: string,
  label: Text,
  format: string = unitFormat('share'),
): ModelRow {
  const isYears = key === 'years';
  const cells = Array.from({ length: askedTimes }, (_, i) =>
    formulaOf(format, (view) => ({
      parts: [{ ...view.block(key, valueColumn + i, 1, 1, sheet), anchor: 'row' }],
    })),
  );
  return line(
    {
      key: `${sheet}.${key}`,
      label,
      unit: isYears ? 'years' : 'share',
      time: isYears ? 'none' : 'yearlyRate',
    },
    ...cells,
  );
}

/** The ceilings of a share, today and after growth. */
export function ceilings(id: string): ModelRow {
  return line(
    { key: id, label: inputNamed(id).label, unit: 'times', time: 'none' },
    ...[ceilingColumns.today, ceilingColumns.later].map((column) =>
      formulaOf(unitFormat('times'), (view) => ({
        parts: [{ ...view.block(id, column, 1, 1, 'ceilings'), anchor: 'row' }],
      })),
    ),
  );
}
