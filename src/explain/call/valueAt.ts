import type { CellValues } from '../../cells/value';
import type { CellError } from '../../functions/cellError';
import type { Argument, Definition, Value } from '../../functions/definition';
import type { ArgumentFault } from '../../functions/fault';
import { input } from '../../functions/input';
import { seriesInput } from '../../functions/seriesInput';
import { tableValue } from '../../functions/tableValue';
import type { SpillPlace } from '../explanation';

/** What a function takes of an argument for a cell of what its formula fills. */
export function valueAt(
  { kind }: Definition,
  argument: Argument,
  values: CellValues | null,
  { row, column }: SpillPlace,
): Value | ArgumentFault | CellError {
  if (kind === 'each') return input(argument, values).at(row, column);
  return argument.kind === 'number' && argument.series
    ? seriesInput(argument, values).at(row)
    : tableValue(argument, values);
}
