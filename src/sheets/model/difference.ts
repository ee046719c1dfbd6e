import { type Formula, formula, type FormulaReference } from '../plan';

/**
 * How far an answer is from its recalculation: relative above 1, absolute below; 0 if both have no answer, 1 if
 * only one has.
 */
export function differenceOf(answer: FormulaReference, recalculated: FormulaReference): Formula {
  return formula`IF(AND(ISNUMBER(${answer}),ISNUMBER(${recalculated})),ABS(${answer}-${recalculated})/MAX(1,ABS(${recalculated})),IF(AND(ISNA(${answer}),ISNA(${recalculated})),0,1))`;
}

/** Differences show their order of magnitude; what rounding leaves of none, below 1E-12, is 0. */
export const differenceFormat = '[<0.000000000001]0_);0.0E+00_)';
