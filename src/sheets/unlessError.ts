import { formula, type Formula, type FormulaReference } from './plan';

/**
 * What follows from a cell; its error, if it has one. `#N/A` is none: it is an answer, "never".
 *
 * An input that is no number, or a workbook calculated without AI Capex, is no reason to say that a spend never pays back.
 */
export function unlessError(cell: FormulaReference, then: Formula): Formula {
  return formula`IF(ISERR(${cell}),${cell},${then})`;
}
