import { typedFormula } from '../formula/typedFormula';

/** A formula of a file as a user types it. Only what has a prefix of the file's is other there: most have none. */
export function readFormula(text: string): string {
  const formula = text.trim();
  // Some programs write the sign too.
  const bare = formula.startsWith('=') ? formula.slice(1) : formula;
  return /_x/i.test(bare) ? typedFormula(bare) : `=${bare}`;
}
