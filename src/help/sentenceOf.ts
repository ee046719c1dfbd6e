import { explain } from '../explain/call/explain';
import { parseCall } from '../explain/parseCall';
import { sentence } from '../explain/sentences/sentence';
import type { Language } from '../language';

/** The pane's sentence for a call without its namespace, with money in any unit. */
export function sentenceOf(call: string, language: Language): string {
  const parsed = parseCall(`=CAPEX.${call}`);
  if (parsed?.kind !== 'call')
    throw new RangeError(`${call} is not a call of an AI Capex function`);
  return sentence(explain(parsed, new Map()), language);
}
