import { buildFormula, type BuiltFormula } from '../../explain/buildFormula';
import { definitionFor } from '../../explain/definitionFor';
import type { Argument, NumberArgument } from '../../functions/definition';
import type { Entries } from '../formula/useBuilder';
import { emptyEstimate, estimateArgument, estimateEntry, type EstimateEntry } from './estimate';

/** What the fields of the risk form hold, by the names of their arguments. */
export type RiskEntries = Readonly<Record<string, EstimateEntry>>;

/** Entries of one text each as entries of the form: an array of three is spread over its three fields. */
export function riskEntries(entries: Entries): RiskEntries {
  return Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [name, estimateEntry(entry)]),
  );
}

const { arguments: allArguments } = definitionFor('AI_PAYBACK_RISK');

/** The position of an argument of AI_PAYBACK_RISK: its values, its faults and its texts are in this order. */
export function riskArgumentIndex(name: string): number {
  return allArguments.findIndex((argument) => argument.name === name);
}

/** The arguments that may vary, as AI_PAYBACK has them: with one value each. */
export const variedArguments: readonly NumberArgument[] = definitionFor('AI_PAYBACK')
  .arguments.filter((argument) => argument.kind === 'number')
  .filter(({ name }) => isVaried(allArguments[riskArgumentIndex(name)]));

/** The arguments that have one value each: how the simulation runs. */
export const singleArguments: readonly Argument[] = allArguments.filter(
  (argument) => !isVaried(argument),
);

function isVaried(argument: Argument | undefined): boolean {
  return argument?.kind === 'number' && argument.threePoint === true;
}

/**
 * The formula of the form, or what to change in it, argument by argument.
 *
 * @param activeSheet the sheet that the formula is for
 */
export function riskFormula(entries: RiskEntries, activeSheet: string | undefined): BuiltFormula {
  const given = allArguments.map((argument) =>
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
