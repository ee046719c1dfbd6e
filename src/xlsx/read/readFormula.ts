import { formulaOfFile } from '../formula/formulaOfFile';

/** A formula of a file as a user types it. Some programs write the sign before it too. */
export function readFormula(text: string): string {
  const formula = text.trim();
  return formulaOfFile(formula.startsWith('=') ? formula.slice(1) : formula);
}
