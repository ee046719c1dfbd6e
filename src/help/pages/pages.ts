import type { FunctionName } from '../../functions/functionName';
import type { Page } from './page';
import { aiBaselinePage } from './aiBaselinePage';
import { aiBreakevenGrowthPage } from './aiBreakevenGrowthPage';
import { aiGapPage } from './aiGapPage';
import { aiPaybackFlowsPage } from './aiPaybackFlowsPage';
import { aiPaybackPage } from './aiPaybackPage';
import { aiPaybackRiskPage } from './aiPaybackRiskPage';
import { aiPaybackSchedulePage } from './aiPaybackSchedulePage';
import { aiRequiredRevenuePage } from './aiRequiredRevenuePage';
import { marketCeilingPage } from './marketCeilingPage';

/** What the help pages show beyond what the pane shows. Their texts are in `texts`. */
export const pages = {
  AI_PAYBACK: aiPaybackPage,
  AI_GAP: aiGapPage,
  AI_REQUIRED_REVENUE: aiRequiredRevenuePage,
  MARKET_CEILING: marketCeilingPage,
  AI_BREAKEVEN_GROWTH: aiBreakevenGrowthPage,
  AI_PAYBACK_SCHEDULE: aiPaybackSchedulePage,
  AI_PAYBACK_RISK: aiPaybackRiskPage,
  AI_PAYBACK_FLOWS: aiPaybackFlowsPage,
  AI_BASELINE: aiBaselinePage,
} satisfies Readonly<Record<FunctionName, Page>>;

/** The page of a function, for what does not depend on which function it is. */
export function pageOf(name: FunctionName): Page {
  return pages[name];
}
