import { cellFunction } from '../functions/cell';
import type { Scalar } from '../functions/definition';
import type { Language } from '../language';
import type { Call } from './readCall';

/** What a cell shows: an answer, or the code of an error and the message behind it. */
export type ShownCell = Scalar | CellFault;

export interface CellFault {
  readonly code: string;
  readonly message: string;
}

/** What the cells of a call show, from the very function that they call. */
export function shownAnswer(
  { definition, given }: Call,
  language: Language,
): readonly (readonly ShownCell[])[] {
  const run = cellFunction(definition, {
    language: () => language,
    error: (code, message): CellFault => ({ code, message }),
  });
  return run(...given) as ShownCell[][];
}
