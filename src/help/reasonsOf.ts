import { NoAnswer, type Reason } from '../finance/noAnswer';
import { cellFunction } from '../functions/cell';
import type { Definition } from '../functions/definition';
import type { Call } from './readCall';

/** Why cells of a call have no answer: as data; {@link answerOf} gives the words. */
export function reasonsOf({ definition, given }: Call): readonly Reason[] {
  const reasons: Reason[] = [];
  const calculate = (...values: readonly unknown[]): unknown => {
    const result: unknown = definition.calculate(...(values as never[]));
    for (const cell of Array.isArray(result) ? result.flat() : [result]) {
      if (cell instanceof NoAnswer) reasons.push(cell.reason);
    }
    return result;
  };
  const watched = { ...definition, calculate } as Definition;
  cellFunction(watched, { language: () => 'en', error: (code) => code })(...given);
  return reasons;
}
