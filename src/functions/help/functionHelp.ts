import type { Text } from '../../language';
import type { Argument } from '../definition';
import type { FunctionName } from '../functionName';
import { aiBaselineHelp } from './aiBaselineHelp';
import { aiBreakevenGrowthHelp } from './aiBreakevenGrowthHelp';
import { aiGapHelp } from './aiGapHelp';
import { aiPaybackHelp } from './aiPaybackHelp';
import { aiPaybackRiskHelp } from './aiPaybackRiskHelp';
import { aiPaybackScheduleHelp } from './aiPaybackScheduleHelp';
import { marketCeilingHelp } from './marketCeilingHelp';
import type { Help } from './help';

/** The help of every function, kept apart from the definitions so that the script of the cells stays small. */
export const functionHelp: Readonly<Record<FunctionName, Help>> = {
  AI_PAYBACK: aiPaybackHelp,
  AI_GAP: aiGapHelp,
  MARKET_CEILING: marketCeilingHelp,
  AI_BREAKEVEN_GROWTH: aiBreakevenGrowthHelp,
  AI_PAYBACK_SCHEDULE: aiPaybackScheduleHelp,
  AI_PAYBACK_RISK: aiPaybackRiskHelp,
  AI_BASELINE: aiBaselineHelp,
};

/**
 * The meaning of an argument of a function.
 *
 * @throws RangeError if the help of the function does not describe it; a test checks that it does
 */
export function argumentDescription(name: FunctionName, argument: Argument): Text {
  const meaning = functionHelp[name].meanings[argument.name];
  if (!meaning) throw new RangeError(`the help of ${name} does not describe ${argument.name}`);
  return meaning;
}
