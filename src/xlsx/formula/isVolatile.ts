import { tokensOf } from '../../formulas/tokens';

const volatile = /\b(?:CELL|INDIRECT|INFO|NOW|OFFSET|RAND|RANDARRAY|RANDBETWEEN|TODAY)\(/i;

const names = new Set('CELL INDIRECT INFO NOW OFFSET RAND RANDARRAY RANDBETWEEN TODAY'.split(' '));

/**
 * Whether a formula calls a function that may come to something else at every calculation, though no cell changed; so
 * that a result saved with it says nothing about the program that calculates it now.
 *
 * It says nothing of the cells and names that the formula reads: see `references`.
 *
 * @example isVolatile('=TODAY()-A1') // true
 * @example isVolatile('="TODAY()"') // false
 */
export function isVolatile(formula: string): boolean {
  if (!volatile.test(formula)) return false;
  return tokensOf(formula).some(
    ({ type, value }) => type === 'func' && names.has(value.toUpperCase()),
  );
}
