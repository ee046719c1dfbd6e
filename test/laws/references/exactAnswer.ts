import type { Payback } from '../../exact/cashFlows';
import { D } from '../../exact/decimal';
import { exactCeiling } from '../../exact/exactCeiling';
import { exactFlows } from '../../exact/exactFlows';
import { exactGap } from '../../exact/exactGap';
import { exactGrowth, type GrowthCall } from '../../exact/exactGrowth';
import { exactPayback } from '../../exact/exactPayback';
import { exactRequired, type RequiredCall } from '../../exact/exactRequired';
import { exactRisk, type Three } from '../../exact/exactRisk';
import { exactScheduleYear } from '../../exact/exactScheduleYear';
import type { Given } from './cases';

/** How many digits of an answer are written, counted from the first; of a growth below 1, from the point. */
const written = 50;

/** A number to 50 digits, or why there is none; of a function that answers with a table, its numbers. */
export type Answer = string | readonly string[];

type Exact = D | string;

/** What a function answers by its oracle; a word if it has no number. */
const oracles: Readonly<Record<string, (given: Given) => Exact | readonly Exact[]>> = {
  AI_PAYBACK: (given) => exactPayback(given as unknown as Payback, 1e18),
  AI_GAP: (given) => exactGap(...(given as [number, number, number, number])),
  AI_REQUIRED_REVENUE: (given) => exactRequired(given as unknown as RequiredCall),
  MARKET_CEILING: (given) => exactCeiling(...(given as [number, number, number, number])),
  AI_BREAKEVEN_GROWTH: (given) => {
    const growth = exactGrowth(given as unknown as GrowthCall, written);
    return typeof growth === 'string' || growth.gt(1) ? growth : growth.toDecimalPlaces(written);
  },
  AI_PAYBACK_SCHEDULE: (given) =>
    exactScheduleYear(
      [...given.slice(0, 6), given[7] ?? 0] as unknown as Payback,
      given[6] as number,
    ),
  AI_PAYBACK_RISK: (given) => {
    const [trials, seed, growthYears] = given.slice(6) as [number, number, number?];
    return exactRisk(given.slice(0, 6) as (number | Three)[], trials, seed, growthYears);
  },
  AI_PAYBACK_FLOWS: ([flows, discountRate, recovery]) =>
    exactFlows({
      flows: flows as number[],
      discountRate: discountRate as number,
      last: recovery === 'last',
    }).time,
};

/** The answer of the oracle, in the digits of the arithmetic that `withDigits` sets. */
export function exactAnswer(name: string, given: Given): Answer {
  const oracle = oracles[name];
  if (!oracle) throw new RangeError(`no oracle of ${name}`);
  const exact = oracle(given);
  return typeof exact === 'string' || exact instanceof D
    ? text(exact as Exact)
    : (exact as readonly Exact[]).map(text);
}

function text(exact: Exact): string {
  if (typeof exact === 'string') return exact;
  const rounded = new D(exact).toSignificantDigits(written);
  return Math.abs(rounded.e) > 20 ? rounded.toExponential() : rounded.toFixed();
}
