import type { CellFormula } from '../hosts/workbook';

/** Why an AI Capex formula stays as it is. */
export type UnchangedReason =
  /** It calls a function that has no equivalent. */
  | { readonly kind: 'noEquivalent'; readonly name: string }
  /** The user has something else by the name of the equivalent, in the workbook or in the formula. */
  | { readonly kind: 'nameTaken'; readonly name: string }
  /** It uses a name that an equivalent in the workbook also uses, for itself. */
  | { readonly kind: 'nameWithin'; readonly name: string }
  /** It gives an argument that the equivalent, put into the workbook by an earlier version, does not have. */
  | { readonly kind: 'olderName'; readonly name: string }
  /** With its equivalents it would be longer than a cell takes. */
  | { readonly kind: 'tooLong' }
  /** It shows #NAME?: there is nothing to compare with. */
  | { readonly kind: 'broken' }
  /** It was still being calculated when the wait was over: it shows no result yet, or an old one. */
  | { readonly kind: 'pending' }
  /** It shows an error that a cell cannot hold as a value, such as #SPILL!. */
  | { readonly kind: 'unanswered'; readonly error: string }
  /** Its equivalents show something else. */
  | { readonly kind: 'differs' }
  /** The values that it became were changed since. */
  | { readonly kind: 'changed'; readonly formula: string };

export interface SkippedFormula extends CellFormula {
  readonly reason: UnchangedReason;
}

/** What came of it. */
export interface ConversionResult {
  /** How many formulas were replaced. */
  readonly replaced: number;
  readonly skipped: readonly SkippedFormula[];
}
