import type { Definition } from '../functions/definition';
import { definitions } from '../functions/definitions';
import type { FunctionName } from '../functions/functionName';

const named: ReadonlyMap<string, Definition> = new Map(
  definitions.map((definition) => [definition.name, definition]),
);

/** Whether an AI Capex function has the name, written in capitals. */
export function isFunctionName(name: string): name is FunctionName {
  return named.has(name);
}

export function definitionFor(name: FunctionName): Definition {
  const definition = named.get(name);
  if (!definition) throw new RangeError(`no function is called ${name}`);
  return definition;
}
