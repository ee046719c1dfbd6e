import { tokensOf } from '../../formulas/tokens';
import { fileFormula } from './fileFormula';
import type { FormulaFacts } from './formulaFacts';
import { intersecting } from './intersecting';

/**
 * A formula with `@` as a file keeps it if the cell has no mark of an array: there a range stands for the cell next to
 * the formula by itself, for every program, also those that do not know `@`. With `@` as a function if that would mean
 * something else.
 *
 * @param formula beginning with `=`
 * @param table the table that the formula is in
 * @example plainFormula('=@A1:A5*2') // 'A1:A5*2'
 * @example plainFormula('=SUM(@A1:A5)') // 'SUM(_xlfn.SINGLE(A1:A5))': the sum is of one cell
 */
export function plainFormula(
  formula: string,
  nameFormula: FormulaFacts['nameFormula'] = () => undefined,
  table?: string,
): string {
  if (!formula.includes('@')) return fileFormula(formula, table);
  const tokens = tokensOf(formula);
  const bare = tokens
    .map(({ type, value }) => (type === 'operator' && value === '@' ? '' : value))
    .join('');
  return fileFormula(intersecting(bare, nameFormula) === formula ? bare : formula, table);
}
