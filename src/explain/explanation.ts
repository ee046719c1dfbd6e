import type { CellValue, CellValues } from '../cells/value';
import type { Known } from '../figures/known';
import type { ThreePoint } from '../finance/threePoint';
import type { Argument, Definition, Scalar, Series, Value } from '../functions/definition';
import type { Language, Text } from '../language';
import type { CallArgument } from './formulaCall';
import type { FunctionName } from '../functions/functionName';
import type { Quantity } from './quantity';

/** How a call comes to what its cell shows. A switch of language needs no new one. */
export interface Explanation {
  readonly name: FunctionName;
  readonly definition: Definition;
  /** Every argument of the function, written or not. */
  readonly arguments: readonly ExplainedArgument[];
  /** The arguments' values in order, with defaults put in; absent if one is unknown or wrong. */
  readonly values?: readonly Value[];
  /** Steps of the calculation, the last of which is the answer; fewer if there is none. */
  readonly steps: readonly CalculationStep[];
  readonly outcome: Outcome;
  /** The figures of the article that the call refers to. */
  readonly figures: readonly Known[];
}

/** An argument with the element that belongs to the cell explained. */
export interface ExplainedArgument {
  readonly argument: Argument;
  readonly given: CallArgument;
  /** Null if it was omitted or is blank; absent if it is not known. */
  readonly value?: CellValue;
  /** Low, likely and high, if three values are given for it. */
  readonly estimate?: ThreePoint;
  /** The numbers of a row or a column, if it takes one. */
  readonly series?: Series;
  /** What is wrong with it and what is allowed. */
  readonly fault?: Text;
}

/** One line: `label = calculation = result`. */
export interface CalculationStep {
  readonly label: Text;
  /** With the numbers put in: "150 × (1 + 100%)"; absent if the result is looked up. */
  readonly calculation?: string;
  readonly result: Quantity | Text;
}

/** What the cell shows. */
export type Outcome =
  | { readonly kind: 'answer'; readonly value: Readonly<Record<Language, Scalar>> }
  /** The answer of a function that fills a table, or of AI_BASELINE without arguments. */
  | { readonly kind: 'table'; readonly table: Readonly<Record<Language, CellValues>> }
  /** An AI Capex error, with the cell's own message, or an error passed in by an argument. */
  | { readonly kind: 'error'; readonly code: string; readonly message?: Text }
  /** The values of these arguments are not known, so neither is the answer. */
  | { readonly kind: 'unknown'; readonly arguments: readonly string[] };

/** A cell of what a formula fills, counted from the formula's own, which is 0, 0. */
export interface SpillPlace {
  readonly row: number;
  readonly column: number;
}
