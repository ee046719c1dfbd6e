import { buildFormula, type BuiltFormula } from '../../explain/buildFormula';
import { definitionFor } from '../../explain/definitionFor';
import { estimateArgument } from './estimateArgument';
import { emptyEstimate } from './estimateEntry';
import type { RiskEntries } from './riskEntries';

/**
 * The formula that the form makes, or what to change in it, argument by argument.
 *
 * @param activeSheet the sheet that the formula is for
 */
export function riskFormula(entries: RiskEntries, activeSheet: string | undefined): BuiltFormula {
  const given = definitionFor('AI_PAYBACK_RISK').arguments.map((argument) =>
    estimateArgument(argument, entries[argument.name] ?? emptyEstimate, activeSheet),
  );
  const built = buildFormula(
    'AI_PAYBACK_RISK',
    given.map((each) => (typeof each === 'string' ? each : '')),
  );
  if (given.every((each) => typeof each === 'string')) return built;
  const faults = given.map((each, i) => {
    if (typeof each !== 'string') return each;
    return built.kind === 'incomplete' ? built.faults[i] : undefined;
  });
  return { kind: 'incomplete', faults };
}
