import type { FormulaFacts } from './formulaFacts';
import { meetings } from './meetings';

/**
 * Whether a file must mark a formula as one that calculates with arrays, though its result may be one cell: a program
 * without dynamic arrays could calculate something else, since it takes from a range the one cell next to the formula,
 * and from an array the first value. Excel shows no braces for the mark, older programs do.
 *
 * What is not provably one value is marked: names and tables if one value is meant, functions that answer with arrays,
 * LAMBDA, and functions that are not known, AI Capex's among them.
 *
 * @param formula as a user types it, beginning with `=`
 * @param nameFormula what a defined name stands for; without it, a name may stand for several cells
 * @example needsArray('=SUM(IF(A1:A3>0,B1:B3))') // true
 * @example needsArray('=SUMPRODUCT((A1:A3>0)*B1:B3)') // false: every program knows
 */
export function needsArray(formula: string, nameFormula?: FormulaFacts['nameFormula']): boolean {
  const found = meetings(formula, nameFormula);
  return found === undefined || found.length > 0;
}
