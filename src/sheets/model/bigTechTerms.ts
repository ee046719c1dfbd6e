import { link } from './links';
import type { ModelRow } from './modelSheet';
import { section } from './rows';
import { modelSheetText } from './modelSheetTexts';

/** What big tech spends and earns and on which terms, from the inputs: the first rows of question 1 and its schedule. */
export const bigTechTerms: readonly ModelRow[] = [
  section(modelSheetText('inputs')),
  link('investment', 'bigtech.ai_spend'),
  link('revenue', 'bigtech.ai_revenue'),
  link('costRatio', 'cost_ratio'),
  link('growth', 'growth'),
  link('discountRate', 'discount_rate'),
];
