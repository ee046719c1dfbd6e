import type { CellValue, CellValues } from '../cells/value';
import type { FunctionName } from '../functions/functionName';

/** What a cell's formula contains of an AI Capex function. */
export type ParsedFormula = FormulaCall | UnreadableFormula;

/** A call of an AI Capex function, parsed. */
export interface FormulaCall {
  readonly kind: 'call';
  readonly name: FunctionName;
  /** The call as it is in the formula. */
  readonly text: string;
  /** False if the formula does more than this call: `=1+CAPEX.AI_GAP(60,20)`. */
  readonly isWhole: boolean;
  /** As many as are written, in order. */
  readonly arguments: readonly CallArgument[];
}

/** The formula has an AI Capex function in it, but cannot be taken apart. */
export interface UnreadableFormula {
  readonly kind: 'unreadable';
}

/** An argument as it is written. */
export type CallArgument =
  /** Nothing between two commas. */
  | { readonly kind: 'omitted'; readonly text: '' }
  /** A number, also with a sign or per cent: 82% is 0.82. */
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  | { readonly kind: 'text'; readonly text: string; readonly value: string }
  /** TRUE, FALSE or an error such as `#N/A`. */
  | { readonly kind: 'constant'; readonly text: string; readonly value: CellValue }
  /** An array constant such as {1;2}. */
  | { readonly kind: 'array'; readonly text: string; readonly values: CellValues }
  /** A cell or a range in A1 notation, with its sheet if that is written. */
  | { readonly kind: 'reference'; readonly text: string }
  /** A defined name, such as that of an inserted figure. */
  | { readonly kind: 'name'; readonly text: string }
  /** Anything else: a calculation, whose value may not be known here. */
  | { readonly kind: 'expression'; readonly text: string };

/**
 * The values of the references and names of a call, by their text in the formula. What is absent is unknown.
 */
export type ReadValues = ReadonlyMap<string, CellValues>;
