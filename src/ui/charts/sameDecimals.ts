import { numberText } from '../../explain/numberText';
import type { Language } from '../../language';

/**
 * Numbers for the axis of a chart, each with as many decimals as the one that needs most. The chart library puts columns
 * that are named by a whole number before all others.
 *
 * @example sameDecimals([2.8, 3], 'en') // ['2.8', '3.0']
 */
export function sameDecimals(values: readonly number[], language: Language): readonly string[] {
  const decimals = values.map((value) => numberText(value, 'en').split('.')[1]?.length ?? 0);
  const needed = Math.max(0, ...decimals);
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: needed,
    maximumFractionDigits: needed,
  });
  return values.map((value) => format.format(value));
}
