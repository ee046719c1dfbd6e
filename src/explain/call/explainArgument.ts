import type { CellValue, CellValues } from '../../cells/value';
import { isUncertain, type ThreePoint } from '../../finance/threePoint';
import { CellError } from '../../functions/cellError';
import type { Argument, Definition, Series, Value } from '../../functions/definition';
import type { ArgumentFault } from '../../functions/fault';
import { isBlank } from '../../functions/input';
import { faultMessage } from '../../functions/messages';
import { isInvalid } from '../../functions/readArgument';
import type { ExplainedArgument, SpillPlace } from '../explanation';
import type { CallArgument } from '../formulaCall';
import { forEachLanguage } from '../../language';
import { valueAt } from './valueAt';

/**
 * An argument with the value that belongs to a cell, and what is wrong with it.
 *
 * @param values those the argument hands over, null if it is omitted, undefined if they are not known
 */
export function explainArgument(
  definition: Definition,
  argument: Argument,
  given: CallArgument,
  values: CellValues | null | undefined,
  at: SpillPlace,
): ExplainedArgument {
  if (values === undefined) return { argument, given };
  const read = valueAt(definition, argument, values, at);
  const fault = faultOf(argument, values, read);
  const value = values === null ? null : elementAt(values, at);
  return {
    argument,
    given,
    ...(value !== undefined && { value }),
    ...(isEstimate(read) && { estimate: read }),
    ...(isSeries(read) && { series: read }),
    ...(fault && { fault: forEachLanguage((language) => faultMessage(fault, language)) }),
  };
}

/** One row or one column is stretched; undefined if the range has no element for the cell. */
function elementAt(values: CellValues, { row, column }: SpillPlace): CellValue | undefined {
  const line = values.length === 1 ? values[0] : values[row];
  return line?.length === 1 ? line[0] : line?.[column];
}

function isEstimate(read: Value | ArgumentFault | CellError): read is ThreePoint {
  return typeof read === 'object' && !isInvalid(read) && !isSeries(read) && isUncertain(read);
}

function isSeries(read: Value | ArgumentFault | CellError): read is Series {
  return Array.isArray(read);
}

function faultOf(
  argument: Argument,
  values: CellValues | null,
  read: Value | ArgumentFault | CellError,
): ArgumentFault | undefined {
  if (argument.optional && isBlank(values)) return undefined;
  return isInvalid(read) && !(read instanceof CellError) ? read : undefined;
}
