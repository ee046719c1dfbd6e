import { explain } from '../explain/explain';
import { parseCall } from '../explain/parseCall';
import type { CellValues } from '../hosts/workbook';
import type { Language, Text } from '../language';

/** What a formula answers. */
export interface Answer {
  readonly values: CellValues;
  /** The reason, if the answer is an error of AI Capex. */
  readonly message?: Text;
}

/**
 * What a formula that is one call of an AI Capex function with constants answers: from the very function that the cell
 * calls, without the program in between.
 *
 * @throws RangeError if the formula is not such a call
 */
export function answerOf(formula: string, language: Language): Answer {
  const call = parseCall(formula);
  if (call?.kind !== 'call') throw new RangeError(`not a call: ${formula}`);
  const { outcome } = explain(call, new Map());
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
