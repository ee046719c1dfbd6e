import type { Language, Text } from '../language';
import type { ColorConvention, Plan } from './plan';

/** One of the tables of the article's figures that the task pane offers. */
export interface BaselineTable {
  /** Such as `market_share`; stable, for commands and tests. */
  readonly id: string;
  readonly title: Text;
  /** One line: what the table tells. */
  readonly summary: Text;
  readonly plan: (options: PlanOptions) => Plan;
}

/** How a user wants tables made. */
export interface PlanOptions {
  readonly language: Language;
  readonly colors: ColorConvention;
  /** Derived cells as formulas of ours, or in native functions that any Excel has. */
  readonly formulas: 'live' | 'native';
  /** Ids of figures for which another reading takes the place of the article's. */
  readonly otherReadings?: readonly string[];
}

export const defaultPlanOptions = {
  colors: 'bankers',
  formulas: 'live',
} as const satisfies Partial<PlanOptions>;
