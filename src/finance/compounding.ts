/** ln((1 + growth) / (1 + discountRate)), from their difference if they are near. */
export function logOnePlus(excess: number, growth: number, discountRate: number): number {
  if (Math.abs(excess) < 0.5) return Math.log1p(excess);
  return Math.log1p(growth) - Math.log1p(discountRate);
}

/**
 * From the time at which a smoothly compounding flow reaches the investment to the time on the straight line through
 * the ends of that year.
 */
export function interpolate(time: number, excess: number, logRatio: number): number {
  const year = Math.floor(time);
  const rest = time - year;
  if (excess < 1) return year + Math.expm1(logRatio * rest) / excess;
  const compounded = Math.exp(logRatio * (rest - 1));
  return year + (compounded * Math.expm1(-logRatio * rest)) / Math.expm1(-logRatio);
}
