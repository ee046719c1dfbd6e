/** The two figures that a derived one is made of. */
export interface Difference {
  readonly minuend: string;
  readonly subtrahend: string;
}

/**
 * Reads the formula of a derived figure: one id, a minus, another id.
 *
 * @returns undefined if the text is not such a formula
 * @example difference('a.cost - a.loss') // { minuend: 'a.cost', subtrahend: 'a.loss' }
 */
export function difference(formula: string): Difference | undefined {
  const [minuend, subtrahend, ...more] = formula.split(' - ');
  if (!minuend || !subtrahend || more.length > 0) return undefined;
  return { minuend, subtrahend };
}
