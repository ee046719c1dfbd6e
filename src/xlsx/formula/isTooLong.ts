import { excelLimits } from '../../cells/excelLimits';
import { fileFormula } from './fileFormula';

/** As many characters as a formula of a file has at most, its `=` among them. */
const longest = excelLimits.formula;

/**
 * Whether a formula has more characters than Excel takes, as a file keeps it; Excel does not open a file with such a
 * formula without repairing it.
 *
 * @param formula as a user types it, beginning with `=`
 * @see Microsoft, "Excel specifications and limits"
 */
export function isTooLong(formula: string): boolean {
  return fileFormula(formula).length >= longest;
}
