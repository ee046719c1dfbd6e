import type { Language, Text } from '../language';
import type { Plan } from './plan';

/** One of the tables of the article's figures that the task pane offers. */
export interface BaselineTable {
  /** Such as `market_share`; stable, for commands and tests. */
  readonly id: string;
  readonly title: Text;
  /** One line: what the table tells. */
  readonly summary: Text;
  readonly plan: (language: Language) => Plan;
}
