import { D, exactly } from './decimal';

/** spend·(1 + overhead)/(1 − costRatio) − revenue; `none` for a costRatio of 1 or more. */
export function exactGap(
  spend: number,
  revenue: number,
  costRatio: number,
  overhead: number,
): D | 'none' {
  if (costRatio >= 1) return 'none';
  // For a difference that cancels to the last of its digits.
  const Wide = D.clone({ precision: 700 });
  return new Wide(exactly(spend))
    .times(new Wide(exactly(overhead)).plus(1))
    .div(new Wide(1).minus(exactly(costRatio)))
    .minus(exactly(revenue));
}
