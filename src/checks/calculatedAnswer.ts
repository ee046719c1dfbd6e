import type { CellValues } from '../cells/value';
import { explain } from '../explain/call/explain';
import type { Outcome } from '../explain/explanation';
import { parseCall } from '../explain/parseCall';
import type { Language, Text } from '../language';

/** What a formula answers. */
export interface CalculatedAnswer {
  readonly values: CellValues;
  /** The reason, if the answer is an error of AI Capex. */
  readonly message?: Text;
}

/** Constants always have the same answer, and the trials of AI_PAYBACK_RISK take a while. */
const outcomes = new Map<string, Outcome>();

/**
 * What a formula that is one call of an AI Capex function with constants answers: from the very function that the cell
 * calls, without the program in between.
 *
 * @throws RangeError if the formula is not such a call
 */
export function calculatedAnswer(formula: string, language: Language): CalculatedAnswer {
  const outcome = outcomes.get(formula) ?? outcomeOf(formula);
  outcomes.set(formula, outcome);
  switch (outcome.kind) {
    case 'answer':
      return { values: [[outcome.value[language]]] };
    case 'table':
      return { values: outcome.table[language] };
    case 'error':
      return {
        values: [[{ error: outcome.code }]],
        ...(outcome.message && { message: outcome.message }),
      };
    case 'unknown':
      throw new RangeError(`not constant: ${formula}`);
    default:
      return outcome satisfies never;
  }
}

function outcomeOf(formula: string): Outcome {
  const call = parseCall(formula);
  if (call?.kind !== 'call') throw new RangeError(`not a call: ${formula}`);
  return explain(call, new Map()).outcome;
}
