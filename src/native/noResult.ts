import type { FoundFormula } from '../hosts/workbook';
import type { UnchangedReason } from './conversionResult';
/** The errors that a cell can hold without a formula; any other would become a text. */
const values: ReadonlySet<string> = new Set([
  ...['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'],
]);

/** Why what a formula shows is not a result that could be kept or compared with; undefined if it is one. */
export function noResult({ state, value }: FoundFormula): UnchangedReason | undefined {
  switch (state) {
    case 'notFound':
      return { kind: 'broken' };
    case 'pending':
      return { kind: 'pending' };
    case 'error': {
      const error = typeof value === 'object' ? value?.error : undefined;
      return error === undefined || values.has(error) ? undefined : { kind: 'unanswered', error };
    }
    case 'calculated':
      return undefined;
    default:
      return state satisfies never;
  }
}
