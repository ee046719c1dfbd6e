import type { CellValues } from '../cells/value';
import { arithmetic, cellsIn } from './arithmetic';
import type { CallArgument, FormulaCall, ReadValues } from './formulaCall';

/** The references and names of a call whose values must be read before it can be explained. */
export function rangesToRead({ arguments: list }: FormulaCall): readonly string[] {
  return [...new Set(list.flatMap(rangesOf))];
}

function rangesOf({ kind, text }: CallArgument): readonly string[] {
  if (kind === 'reference' || kind === 'name') return [text];
  return kind === 'expression' ? cellsIn(text) : [];
}

/**
 * What an argument hands to its function.
 *
 * @returns null if it is omitted; undefined if its values are not known
 */
export function argumentValues(
  argument: CallArgument,
  read: ReadValues,
): CellValues | null | undefined {
  switch (argument.kind) {
    case 'omitted':
      return null;
    case 'number':
    case 'text':
    case 'constant':
      return [[argument.value]];
    case 'array':
      return argument.values;
    case 'reference':
    case 'name':
      return read.get(argument.text);
    case 'expression': {
      const value = arithmetic(argument.text, (cell) => read.get(cell)?.[0]?.[0]);
      return value === undefined ? undefined : [[value]];
    }
    default:
      return argument satisfies never;
  }
}
