import type { Text } from '../language';
import type { Argument } from './definition';
import type { FunctionName } from './functionName';
import { aiBaselineHelp } from './help/aiBaselineHelp';
import { aiBreakevenGrowthHelp } from './help/aiBreakevenGrowthHelp';
import { aiGapHelp } from './help/aiGapHelp';
import { aiPaybackHelp } from './help/aiPaybackHelp';
import { aiPaybackRiskHelp } from './help/aiPaybackRiskHelp';
import { aiPaybackScheduleHelp } from './help/aiPaybackScheduleHelp';
import { marketCeilingHelp } from './help/marketCeilingHelp';
import type { Help } from './help/help';

/** The help of every function. It is apart from the definitions, so that the script of the cells need not carry it. */
export const helps: Readonly<Record<FunctionName, Help>> = {
  AI_PAYBACK: aiPaybackHelp,
  AI_GAP: aiGapHelp,
  MARKET_CEILING: marketCeilingHelp,
  AI_BREAKEVEN_GROWTH: aiBreakevenGrowthHelp,
  AI_PAYBACK_SCHEDULE: aiPaybackScheduleHelp,
  AI_PAYBACK_RISK: aiPaybackRiskHelp,
  AI_BASELINE: aiBaselineHelp,
};

/**
 * What an argument means to its function.
 *
 * @throws RangeError where the function's help does not say: a test sees to it that it does
 */
export function meaningOf(name: FunctionName, argument: Argument): Text {
  const meaning = helps[name].meanings[argument.name];
  if (!meaning)
    throw new RangeError(`the help of ${name} does not say what ${argument.name} means`);
  return meaning;
}
