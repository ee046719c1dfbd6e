import type { Known } from '../figures/known';
import type { Language, Text } from '../language';
import type { ColorConvention, Plan } from './plan';

/** What the list of tables shows of one of them. */
export interface TableSummary {
  /** Such as `market_share`; stable, for commands and tests. */
  readonly id: string;
  readonly title: Text;
  /** Its most telling numbers in one line. */
  readonly headline: Text;
  /** How many rows it has below its headings: without title and remarks. */
  readonly rows: number;
}

/** One of the tables of the article's figures that the task pane offers. */
export interface BaselineTable extends TableSummary {
  /** What it shows the values of, in its order. */
  readonly figures: readonly Known[];
  /** It has the article's value next to the second source's, so there is none to choose. */
  readonly showsBothSources?: true;
  readonly plan: (options: PlanOptions) => Plan;
}

/** The user's choices for a table. */
export interface PlanOptions {
  readonly language: Language;
  readonly colors: ColorConvention;
  /** Calculated cells as AI Capex formulas, or in native functions that any Excel has. */
  readonly formulas: 'live' | 'native';
  /** Ids of figures shown as their second source gives them, instead of the article. */
  readonly secondSources?: readonly string[];
}

export const defaultPlanOptions = {
  colors: 'bankers',
  formulas: 'live',
} as const satisfies Partial<PlanOptions>;
