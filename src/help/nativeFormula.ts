import type { FunctionName } from '../functions/functionName';
import { functionExamples } from '../functions/help/functionExamples';
import { parseCall } from '../explain/parseCall';
import { nativeEquivalents } from '../functions/equivalents/nativeEquivalents';

/**
 * A function's first example in Excel's own functions alone: its native equivalent, called on the spot.
 *
 * @returns undefined if the function has no equivalent
 */
export function nativeFormula(name: FunctionName): string | undefined {
  const equivalent = nativeEquivalents.find(({ definition }) => definition.name === name);
  const parsed = parseCall(`=CAPEX.${functionExamples[name][0]?.call ?? ''}`);
  if (!equivalent || parsed?.kind !== 'call') return undefined;
  const given = equivalent.definition.arguments.map((_, i) => parsed.arguments[i]?.text ?? '0');
  return `=${equivalent.lambda}(${given.join(',')})`;
}
