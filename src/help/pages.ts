import type { FunctionName } from '../functions/functionName';
import type { Page } from './page';
import { aiBaselinePage } from './pages/aiBaselinePage';
import { aiBreakevenGrowthPage } from './pages/aiBreakevenGrowthPage';
import { aiGapPage } from './pages/aiGapPage';
import { aiPaybackPage } from './pages/aiPaybackPage';
import { aiPaybackRiskPage } from './pages/aiPaybackRiskPage';
import { aiPaybackSchedulePage } from './pages/aiPaybackSchedulePage';
import { marketCeilingPage } from './pages/marketCeilingPage';

/** What the help pages say beyond what the pane shows. */
export const pages: Readonly<Record<FunctionName, Page>> = {
  AI_PAYBACK: aiPaybackPage,
  AI_GAP: aiGapPage,
  MARKET_CEILING: marketCeilingPage,
  AI_BREAKEVEN_GROWTH: aiBreakevenGrowthPage,
  AI_PAYBACK_SCHEDULE: aiPaybackSchedulePage,
  AI_PAYBACK_RISK: aiPaybackRiskPage,
  AI_BASELINE: aiBaselinePage,
};
