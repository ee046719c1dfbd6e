import type { Basis, Unit } from '../../figures/vocabulary';
import { units } from '../../figures/units';
import type { Text } from '../../language';
import { numberFormat, timesFormat } from '../numberFormat';
import { modelSheetText } from './modelSheetTexts';

/** What a number of the model counts: a unit of the figures, or one that only the model has. */
export type ModelUnit = Exclude<Unit, 'date'> | 'times' | 'count' | 'choice' | 'check';

const ownUnits = {
  times: modelSheetText('times'),
  share: modelSheetText('percent'),
  count: undefined,
  choice: undefined,
  check: undefined,
} as const satisfies Partial<Record<ModelUnit, Text | undefined>>;

const formats: Partial<Record<ModelUnit, string>> = {
  times: timesFormat,
  count: '#,##0_)',
  choice: '0_)',
  check: '0',
};

/** The text in the column of units; undefined if there is nothing to say. */
export function unitText(unit: ModelUnit): Text | undefined {
  return unit in ownUnits
    ? ownUnits[unit as keyof typeof ownUnits]
    : units[unit as Exclude<Unit, 'date'>].label;
}

/** The number format of a unit in the model. */
export function unitFormat(unit: ModelUnit): string {
  return formats[unit] ?? numberFormat(unit as Unit);
}

/** The time that a number refers to: amounts of a flow may be added within the same time, a stock never. */
export type Time = Basis | 'yearlyRate' | 'none';

const timeTexts: Readonly<Record<Exclude<Time, 'none'>, Text>> = {
  year: modelSheetText('perYear'),
  quarter: modelSheetText('perQuarter'),
  total: modelSheetText('totalOfTime'),
  point: modelSheetText('asOfDate'),
  yearlyRate: modelSheetText('ratePerYear'),
};

/** The text in the column of time; undefined if there is nothing to say. */
export function timeBasisText(time: Time): Text | undefined {
  return time === 'none' ? undefined : timeTexts[time];
}

/** A check as a number: how many failed. */
export const checkFormat: Text = modelSheetText('checkFormat');
