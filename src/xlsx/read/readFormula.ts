import { typedFormula } from '../formula/typedFormula';

/** A formula of a file as a user types it. Some programs write the sign before it too. */
export function readFormula(text: string): string {
  const formula = text.trim();
  return typedFormula(formula.startsWith('=') ? formula.slice(1) : formula);
}
