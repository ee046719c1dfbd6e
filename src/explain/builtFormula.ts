import type { Text } from '../language';
import type { FormulaCall } from './formulaCall';

/** What a form's fields make. */
export type BuiltFormula = CompleteFormula | IncompleteFormula;

export interface CompleteFormula {
  readonly kind: 'complete';
  /** In English notation, beginning with `=`. */
  readonly formula: string;
  /** The same, taken apart: explain it for the live result. */
  readonly call: FormulaCall;
}

export interface IncompleteFormula {
  readonly kind: 'incomplete';
  /** One for each argument of the function; undefined where the field is as it should be. */
  readonly faults: readonly (FieldFault | undefined)[];
}

/** A required field that is still empty, or one that says what cannot be; the message says what to change. */
export interface FieldFault {
  readonly kind: 'missing' | 'wrong';
  readonly message: Text;
}
