import type { CallArgument } from '../../explain/formulaCall';
import { parseCall } from '../../explain/parseCall';
import type { Definition } from '../../functions/definition';
import type { Example } from '../../functions/help/help';
import type { Entries } from './useBuilder';

/** What the fields hold for an example: all of them, so that none keeps what does not belong to it. */
export function exampleEntries(definition: Definition, { call }: Example): Entries {
  const parsed = parseCall(`=CAPEX.${call}`);
  if (parsed?.kind !== 'call') throw new RangeError(`the example ${call} is not an AI Capex call`);
  return Object.fromEntries(
    definition.arguments.map(({ name }, i) => [
      name,
      { text: typed(parsed.arguments[i]), sheet: undefined },
    ]),
  );
}

/** An argument as a user types it: a text without quotes. */
function typed(argument: CallArgument | undefined): string {
  return argument?.kind === 'text' ? argument.value : (argument?.text ?? '');
}
