import type { Text } from '../../language';
import { formula } from '../plan';
import { ceilingColumns } from './ceilingsSheet';
import { askedTimes } from './growthNeeded';
import { inputNamed } from './links';
import { type ModelUnit, type Time, unitFormat } from './quantities';
import { modelSheetText } from './modelSheetTexts';
import { calculation, formulaOf, headingOf, line } from './rows';
import {
  type Format,
  type ModelCell,
  type ModelRow,
  type SheetId,
  singleValueColumn,
} from './sheet';
import { lifeCases } from './withinLife';

/** A number of another sheet. */
export function linkedRow(
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

/** A row of question 7, one cell for each of its cases. */
export function casesRow(
  key: string,
  label: Text,
  unit: ModelUnit,
  time: Time,
  format: Format = unitFormat(unit),
): ModelRow {
  return line(
    { key: `required.${key}`, label, unit, time },
    ...rowOfSheet('required', key, lifeCases.length, format),
  );
}

/** The years in which to break even. */
export const horizonHeadings = Array.from({ length: askedTimes }, () =>
  headingOf(modelSheetText('yearsFormat'), (view) => formula`${view.along('gap.years')}`),
);

/** A row of another sheet, one cell for each of the years in question. */
export function horizonsRow(
  sheet: SheetId,
  key: string,
  label: Text,
  format: string = unitFormat('share'),
): ModelRow {
  const isYears = key === 'years';
  return line(
    {
      key: `${sheet}.${key}`,
      label,
      unit: isYears ? 'years' : 'share',
      time: isYears ? 'none' : 'yearlyRate',
    },
    ...rowOfSheet(sheet, key, askedTimes, format),
  );
}

/** The first cells of a row of another sheet. */
function rowOfSheet(
  sheet: SheetId,
  key: string,
  columns: number,
  format: Format,
): readonly ModelCell[] {
  return Array.from({ length: columns }, (_, i) =>
    formulaOf(format, (view) => ({
      parts: [{ ...view.block(key, singleValueColumn + i, 1, 1, sheet), anchor: 'row' }],
    })),
  );
}

/** The ceilings of a share, today and after growth. */
export function ceilingsRow(id: string): ModelRow {
  return line(
    { key: id, label: inputNamed(id).label, unit: 'times', time: 'none' },
    ...[ceilingColumns.today, ceilingColumns.later].map((column) =>
      formulaOf(unitFormat('times'), (view) => ({
        parts: [{ ...view.block(id, column, 1, 1, 'ceilings'), anchor: 'row' }],
      })),
    ),
  );
}
