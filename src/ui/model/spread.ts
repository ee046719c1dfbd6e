import type { NumberArgument } from '../../functions/definition';
import { emptyEstimate, type EstimateEntry } from './estimate';

/**
 * An estimate around a likely value, as the fields show it: low and high lie the same part of it away, within what the
 * argument takes. Of 0, and without a spread, the value alone.
 *
 * @param part a fraction, at least 0
 * @example spreadEstimate(investment, 60, 0.2) // low 48, likely 60, high 72
 */
export function spreadEstimate(
  { domain }: NumberArgument,
  likely: number,
  part: number,
): EstimateEntry {
  const away = Math.abs(likely) * part;
  if (away === 0) return { ...emptyEstimate, likely: written(likely) };
  const { atLeast = -Infinity, above, atMost = Infinity } = domain;
  const bounded = Math.max(likely - away, atLeast);
  const low = above !== undefined && bounded <= above ? likely : bounded;
  const high = Math.min(likely + away, atMost);
  return { ...emptyEstimate, low: written(low), likely: written(likely), high: written(high) };
}

/** Without what binary fractions add: 0.4 × 1.2 is 0.48. */
function written(value: number): string {
  return String(Number(value.toPrecision(12)));
}
