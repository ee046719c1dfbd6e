import { link } from './links';
import { modelSheetText } from './modelSheetTexts';
import type { ModelRow } from './sheet';
import { section } from './rows';

/** What big tech spends and earns and on which terms, from the inputs: the first rows of question 1 and its schedule. */
export const bigTechTerms: readonly ModelRow[] = [
  section(modelSheetText('inputs')),
  link('investment', 'bigtech.ai_spend'),
  link('revenue', 'bigtech.ai_revenue'),
  link('costRatio', 'cost_ratio'),
  link('growth', 'growth'),
  link('growthYears', 'growth_years'),
  link('discountRate', 'discount_rate'),
];
