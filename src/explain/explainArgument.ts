import type { Argument, Definition } from '../functions/definition';
import type { Fault } from '../functions/fault';
import { input, isBlank } from '../functions/input';
import { faultMessage } from '../functions/messages';
import { CellError } from '../functions/readArgument';
import type { CellValue, CellValues } from '../hosts/workbook';
import type { ExplainedArgument, SpillPlace } from './explanation';
import type { CallArgument } from './formulaCall';
import { inEachLanguage } from './inEachLanguage';

/**
 * An argument with the value that belongs to a cell, and what is wrong with it.
 *
 * @param values those the argument hands over, null where it is left out, undefined where they are not known
 */
export function explainArgument(
  definition: Definition,
  argument: Argument,
  given: CallArgument,
  values: CellValues | null | undefined,
  at: SpillPlace,
): ExplainedArgument {
  if (values === undefined) return { argument, given };
  const fault = faultOf(definition, argument, values, at);
  const value = values === null ? null : elementAt(values, at);
  return {
    argument,
    given,
    ...(value !== undefined && { value }),
    ...(fault && { fault: inEachLanguage((language) => faultMessage(fault, language)) }),
  };
}

/** One row or one column is stretched; undefined where the range has no element for the cell. */
function elementAt(values: CellValues, { row, column }: SpillPlace): CellValue | undefined {
  const line = values.length === 1 ? values[0] : values[row];
  return line?.length === 1 ? line[0] : line?.[column];
}

function faultOf(
  definition: Definition,
  argument: Argument,
  values: CellValues | null,
  at: SpillPlace,
): Fault | undefined {
  if (argument.optional && isBlank(values)) return undefined;
  const { rows, columns, at: read } = input(argument, values);
  if (definition.kind === 'table' && rows * columns > 1) {
    return { kind: 'notSingle', argument, rows, columns };
  }
  const element = read(at.row, at.column);
  return typeof element === 'object' && !(element instanceof CellError) ? element : undefined;
}
