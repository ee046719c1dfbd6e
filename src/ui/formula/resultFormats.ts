import type { FunctionName } from '../../functions/functionName';
import { numberFormat, timesFormat } from '../../sheets/numberFormat';

/** Excel's number formats for what functions answer in one cell, as the model shows the same. */
export const resultFormats: Readonly<Partial<Record<FunctionName, string>>> = {
  AI_PAYBACK: numberFormat('years'),
  AI_PAYBACK_FLOWS: numberFormat('years'),
  AI_GAP: numberFormat('USD bn'),
  AI_REQUIRED_REVENUE: numberFormat('USD bn'),
  AI_BREAKEVEN_GROWTH: numberFormat('share'),
  MARKET_CEILING: timesFormat,
};
