import { tokensOf } from '../../formulas/tokens';

const volatile = /\b(?:CELL|INFO|NOW|RAND|RANDARRAY|RANDBETWEEN|TODAY)\(/i;

const names = new Set('CELL INFO NOW RAND RANDARRAY RANDBETWEEN TODAY'.split(' '));

/**
 * Whether a formula calls a function that may come to something else at every calculation, though no cell changed; so
 * that a result saved with it proves nothing about the program that calculates it now.
 *
 * OFFSET and INDIRECT are calculated each time too, but come to the same while no cell changes. This leaves open the
 * cells and names that the formula reads: see `references`.
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
