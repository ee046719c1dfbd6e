import { DoubleDouble } from './doubleDouble';
import { finiteOrTooLarge, noAnswer, type NoAnswer } from './noAnswer';

/** Beyond it, products in twice the digits of a double overflow. */
const maxAmount = 2 ** 450;

/**
 * Yearly revenue still missing before a yearly spend is justified.
 *
 * gap = spend·(1 + overhead) / (1 − costRatio) − revenue
 *
 * The required revenue is the one whose gross margin pays for the spend. If little of the difference is left, it is
 * taken in twice the digits of a double, so that a gap of next to nothing is right too.
 *
 * @param spend yearly spend on AI; at least 0
 * @param revenue yearly AI revenue, same unit; at least 0
 * @param costRatio operating cost as a fraction of revenue; at least 0
 * @param overhead what comes on top of the spend counted, as a fraction of it; at least 0
 * @returns the same unit; positive is a shortfall; a reason if costRatio is 1 or more
 * @example gap(150, 100, 0.5, 1) // 500, of 600 required
 * @see D. Cahn, "AI's $600B Question", Sequoia Capital, 2024
 */
export function gap(
  spend: number,
  revenue: number,
  costRatio = 0,
  overhead = 0,
): number | NoAnswer {
  if (costRatio >= 1) return noAnswer({ kind: 'noRevenueJustifies', costRatio });
  if (costRatio === 0 && overhead === 0) return spend - revenue;
  const quick = (spend * (1 + overhead)) / (1 - costRatio) - revenue;
  if (Math.abs(quick) > revenue * 1e-4 && Math.abs(quick) < 1e290 && spend > 1e-290) return quick;

  // Exact halvings keep the products of the largest amounts within a double.
  const scale = Math.max(spend, revenue) > maxAmount ? 2 ** -500 : 1;
  const overheadScale = overhead > maxAmount ? 2 ** -500 : 1;
  const required = DoubleDouble.of(spend * scale)
    .times(DoubleDouble.sum(overheadScale, overhead * overheadScale))
    .over(DoubleDouble.sum(1, -costRatio))
    .times(DoubleDouble.of(1 / overheadScale));
  return finiteOrTooLarge(required.minus(DoubleDouble.of(revenue * scale)).toNumber() / scale);
}
