import type { ThreePoint } from '../finance/threePoint';
import type { CellError } from './cellError';
import type { Argument, NumberArgument, Value } from './definition';
import type { ArgumentFault } from './fault';
import { input, type Input } from './input';
import { isInvalid } from './readArgument';

/**
 * An argument of a function that answers with a table: one value for the whole table.
 *
 * @param given a matrix, a single value, or null if the argument was omitted
 * @returns an estimate if the argument may be one; of a single value, the estimate that leaves nothing open
 */
export function tableValue(argument: Argument, given: unknown): Value | ArgumentFault | CellError {
  const read = input(argument, given);
  const { rows, columns } = read;
  if (argument.kind === 'number' && argument.threePoint) return threePoint(argument, read);
  if (rows * columns > 1) return { kind: 'notSingle', argument, rows, columns };
  return read.at(0, 0);
}

function threePoint(
  argument: NumberArgument,
  { rows, columns, at }: Input,
): ThreePoint | ArgumentFault | CellError {
  // Three cells are a row or a column.
  if (rows * columns > 1 && rows * columns !== 3) {
    return { kind: 'notThreePoint', argument, rows, columns };
  }
  // A single value is stretched to three; of a row the row is, of a column the column.
  const read = [0, 1, 2].map((place) => at(place, place));
  const refused = read.find(isInvalid);
  if (refused) return refused;
  const [low = 0, likely = 0, high = 0] = read.map(Number);
  const given = { low, likely, high };
  return low <= likely && likely <= high ? given : { kind: 'notRising', argument, given };
}
