import type { FunctionName } from '../functions/functionName';
import { helps } from '../functions/helps';
import { parseCall } from '../explain/parseCall';
import { twins } from '../functions/twins';

/**
 * A function's first example in Excel's own functions alone: its native twin, called on the spot.
 *
 * @returns undefined where the function has no twin
 */
export function nativeFormula(name: FunctionName): string | undefined {
  const twin = twins.find(({ definition }) => definition.name === name);
  const parsed = parseCall(`=CAPEX.${helps[name].examples[0]?.call ?? ''}`);
  if (!twin || parsed?.kind !== 'call') return undefined;
  const given = twin.definition.arguments.map((_, i) => parsed.arguments[i]?.text ?? '0');
  return `=${twin.lambda}(${given.join(',')})`;
}
