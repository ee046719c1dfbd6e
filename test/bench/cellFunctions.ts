import '../../src/texts/en/cells';
import { cellFunction, type CellFunction, type CellHost } from '../../src/functions/cell';
import { definitions } from '../../src/functions/definitions';

const host: CellHost = { language: () => 'en', error: (code, message) => ({ code, message }) };

/** A cell function as Excel calls it. */
export function cellFunctionNamed(name: string): CellFunction {
  const definition = definitions.find((each) => each.name === name);
  if (!definition) throw new Error(`There is no function ${name}.`);
  return cellFunction(definition, host);
}
