import type { Text } from '../../language';
import type { ModelUnit, Time } from './quantities';

/** A number that the model needs and no source gives: the user's to change. */
export interface Assumption {
  readonly id: string;
  readonly label: Text;
  readonly unit: ModelUnit;
  readonly time: Time;
  readonly value: number;
  /** What the article assumes, if that differs. */
  readonly article?: number;
  /** The least and the most that the model can work with. */
  readonly min: number;
  readonly max: number;
  readonly source: Text;
}

/** The years that the model looks ahead: rows of the schedule, and of the search for a growth. */
export const horizonYears = 30;

/** What assumptions of a kind have in common: unit, time, bounds. */
export const rate = { unit: 'share', time: 'yearlyRate', min: -0.99, max: 10 } as const;
export const ratio = { unit: 'share', time: 'none', min: 0, max: 10 } as const;
export const money = { unit: 'USD bn', time: 'year', min: 0, max: 1e6 } as const;
export const increases = {
  unit: 'count',
  time: 'none',
  min: 0,
  max: horizonYears,
} as const;
export const years = { unit: 'years', time: 'none', min: 0, max: horizonYears } as const;
