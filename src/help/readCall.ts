import { argumentValues } from '../explain/argumentValues';
import { definitionFor } from '../explain/definitionFor';
import { parseCall } from '../explain/parseCall';
import type { Definition } from '../functions/definition';

/** A call as its function takes it. */
export interface Call {
  readonly definition: Definition;
  /** For each argument a matrix, or null if it is omitted. */
  readonly given: readonly unknown[];
}

/**
 * A call that is written as in a cell, without its namespace: `AI_PAYBACK({60;120},20)`.
 *
 * @throws RangeError if it is not an AI Capex call, or refers to cells
 */
export function readCall(text: string): Call {
  const parsed = parseCall(`=CAPEX.${text}`);
  if (parsed?.kind !== 'call')
    throw new RangeError(`${text} is not a call of an AI Capex function`);
  const definition = definitionFor(parsed.name);
  const given = definition.arguments.map((_, i) => {
    const written = parsed.arguments[i];
    return written ? argumentValues(written, new Map()) : null;
  });
  if (given.includes(undefined)) throw new RangeError(`${text} refers to cells`);
  return { definition, given };
}
