/** ln(1 + x) of an expression that is next to nothing: the sum would round, and Excel has no LOG1P. */
export function log1pSeries(x: string): string {
  return `${x}-${x}^2/2+${x}^3/3`;
}

/** ln(1 + x) of an expression. */
export function log1p(x: string): string {
  return `IF(ABS(${x})<0.00001,${log1pSeries(x)},LN(1+${x}))`;
}

/** e^x − 1 of an expression: a series if the difference would cancel, because Excel has no EXPM1. */
export function expm1(x: string): string {
  return `IF(ABS(${x})<0.00001,${x}+${x}^2/2+${x}^3/6,EXP(${x})-1)`;
}
