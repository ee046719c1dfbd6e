import type { CellValues } from '../cells/value';
import type { CallArgument, FormulaCall, ReadValues } from './formulaCall';

/** The references and names of a call whose values must be read before it can be explained. */
export function rangesToRead({ arguments: list }: FormulaCall): readonly string[] {
  const ranges = list.filter(({ kind }) => kind === 'reference' || kind === 'name');
  return [...new Set(ranges.map(({ text }) => text))];
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
    case 'expression':
      return undefined;
    default:
      return argument satisfies never;
  }
}
