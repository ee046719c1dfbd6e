import type { Figure } from './figure';
import type { Basis } from './vocabulary';

/** How many values of a flow make a year; a total or a point is not a flow. */
export const periodsPerYear: Readonly<
  Partial<Record<Basis, number>> & Record<'year' | 'quarter', number>
> = { year: 1, quarter: 4 };

/**
 * A flow as an amount per year: four times a quarterly figure.
 *
 * @returns in the figure's unit; undefined for a total or a point
 * @example annual(tesla) // 2.4 if tesla is 0.6 per quarter
 */
export function annual({ value, per }: Pick<Figure, 'value' | 'per'>): number | undefined {
  const periods = periodsPerYear[per];
  if (periods === undefined || typeof value === 'string') return undefined;
  return value * periods;
}
