import type { Figure } from '../../figures/figure';
import { isWithin } from '../../figures/periodSpan';
import type { Since } from '../../figures/since';

/** How a record compares with the article's figure; only the first two have a difference. */
export type Comparability =
  | 'same'
  | 'near'
  | 'sameOtherPeriod'
  | 'nearOtherPeriod'
  | 'nearOtherBasis'
  | 'other'
  | 'later'
  | 'event';

/**
 * How a record compares with the article's figure. Only the same or a similar measure, on the same basis, for a period
 * within the figure's, can be compared.
 *
 * @param figure what the record is about; undefined if that is an event, or nothing
 * @example comparisonOf(alphabet2025Q1, google) // 'sameOtherPeriod'
 */
export function comparisonOf(record: Since, figure: Figure | undefined): Comparability {
  const { compare, per, period } = record;
  if ((compare !== 'same' && compare !== 'near') || !figure) return otherwise(compare);
  if (per !== figure.per) return compare === 'near' ? 'nearOtherBasis' : 'other';
  if (isWithin(period, figure.period)) return compare;
  return compare === 'same' ? 'sameOtherPeriod' : 'nearOtherPeriod';
}

function otherwise(compare: Since['compare']): Comparability {
  return compare === 'later' || compare === 'event' ? compare : 'other';
}

/** Whether the record less the figure is an amount that means something. */
export function isDifference(comparison: Comparability): boolean {
  return comparison === 'same' || comparison === 'near';
}
