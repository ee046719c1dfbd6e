import type { CellValues } from '../../src/cells/value';
import { explain } from '../../src/explain/call/explain';
import type { Explanation, SpillPlace } from '../../src/explain/explanation';
import { parseCall } from '../../src/explain/parseCall';

/** The explanation of a call as it is typed, without its namespace: `explained('AI_GAP(60,B2)', { B2: [[20]] })`. */
export function explained(
  text: string,
  read: Readonly<Record<string, CellValues>> = {},
  at?: SpillPlace,
): Explanation {
  const call = parseCall(`=CAPEX.${text}`);
  if (call?.kind !== 'call') throw new RangeError(`no call: ${text}`);
  return explain(call, new Map(Object.entries(read)), at);
}
