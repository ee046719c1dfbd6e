import { NoAnswer } from '../finance/noAnswer';
import type { Language } from '../language';
import { CellError } from './cellError';
import type {
  Definition,
  ElementwiseDefinition,
  NumberArgument,
  Scalar,
  SeriesDefinition,
  Table,
  TableDefinition,
} from './definition';
import { faultCode, type ArgumentFault } from './fault';
import { input, isBlank } from './input';
import { faultMessage, reasonMessage } from './messages';
import { isInvalid } from './readArgument';
import { seriesInput } from './seriesInput';
import { tableValue } from './tableValue';

/** What a cell function needs of the program that calls it. */
export interface CellHost {
  /** The language of messages and labels, read at each call. */
  readonly language: () => Language;
  /** Makes the host's own error value; only `#VALUE!` and `#N/A` can carry a message in Excel. */
  readonly error: (code: string, message: string) => unknown;
}

/** A function as Excel calls it: each argument a matrix, a single value or null; the answer a matrix. */
export type CellFunction = (...given: readonly unknown[]) => unknown[][];

/** What one call may fill: two full columns of a sheet; a whole column against a whole row would be 17 billion. */
export const maxCells = 2_097_152;

/**
 * Makes the cell function of a definition: reads ranges, broadcasts them, and turns whatever has no answer into the
 * cell error of the spec. It never throws.
 *
 * Ranges broadcast as in Excel's own arithmetic: the answer has the most rows and the most columns of any argument;
 * an argument of one row or one column is stretched; a cell for which an argument has no element is #N/A.
 */
export function cellFunction(definition: Definition, host: CellHost): CellFunction {
  const outcome = (result: Outcome, language: Language): unknown => {
    if (typeof result === 'number' || typeof result === 'string') return result;
    if (result instanceof CellError) {
      return result.code === undefined ? result.error : host.error(result.code, '');
    }
    if (result instanceof NoAnswer) {
      return host.error('#N/A', reasonMessage(result.reason, language));
    }
    return host.error(faultCode(result), faultMessage(result, language));
  };
  const answer = answers[definition.kind];
  return (...given) => {
    const language = host.language();
    return answer(definition as never, given, language, (result) => outcome(result, language));
  };
}

const answers = { each: answerEach, series: answerSeries, table: answerTable };

type Outcome = Scalar | NoAnswer | ArgumentFault | CellError;
type Calculate<Result> = (...values: readonly unknown[]) => Result | NoAnswer;

function answerEach(
  definition: ElementwiseDefinition,
  given: readonly unknown[],
  language: Language,
  toCell: (outcome: Outcome) => unknown,
): unknown[][] {
  const { withoutArguments } = definition;
  if (withoutArguments && definition.arguments.every((_, i) => isBlank(given[i]))) {
    return withoutArguments(language).map((row) => row.map(toCell));
  }

  const inputs = definition.arguments.map((argument, i) => input(argument, given[i]));
  const rows = Math.max(...inputs.map((input) => input.rows));
  const columns = Math.max(...inputs.map((input) => input.columns));
  const cells = rows * columns;
  if (cells > maxCells) return [[toCell({ kind: 'tooManyCells', cells, max: maxCells })]];

  const calculate = definition.calculate as Calculate<Scalar>;
  // A single value is read once; only what changes from cell to cell, or is wrong, is read for each.
  const values: unknown[] = inputs.map((each) => each.constant);
  values.push(language);
  const varying = inputs.flatMap(({ constant, at }, i) =>
    constant === undefined ? [{ i, at }] : [],
  );
  const outcomeAt = (row: number, column: number): Outcome => {
    for (const { i, at } of varying) {
      const value = at(row, column);
      if (typeof value === 'object') return value;
      values[i] = value;
    }
    return calculate(...values);
  };
  const cellAt = (row: number, column: number): unknown => {
    const outcome = outcomeAt(row, column);
    return typeof outcome === 'number' ? outcome : toCell(outcome);
  };

  const lines: unknown[][] = new Array(rows);
  for (let row = 0; row < rows; row++) {
    // Most answers are one column: a row made with its first cell in it takes less time.
    const line = [cellAt(row, 0)];
    for (let column = 1; column < columns; column++) line.push(cellAt(row, column));
    lines[row] = line;
  }
  return lines;
}

function answerSeries(
  definition: SeriesDefinition,
  given: readonly unknown[],
  language: Language,
  toCell: (outcome: Outcome) => unknown,
): unknown[][] {
  const [first, ...others] = definition.arguments;
  const series = seriesInput(first as NumberArgument, given[0]);
  const values = others.map((argument, i) => tableValue(argument, given[i + 1]));
  const calculate = definition.calculate as Calculate<Scalar>;
  return Array.from({ length: series.count }, (_, place) => {
    const read = [series.at(place), ...values];
    return [toCell(read.find(isInvalid) ?? calculate(...read, language))];
  });
}

function answerTable(
  definition: TableDefinition,
  given: readonly unknown[],
  language: Language,
  toCell: (outcome: Outcome) => unknown,
): unknown[][] {
  const values: unknown[] = [];
  for (const [i, argument] of definition.arguments.entries()) {
    const value = tableValue(argument, given[i]);
    if (isInvalid(value)) return [[toCell(value)]];
    values.push(value);
  }
  const table = (definition.calculate as Calculate<Table>)(...values, language);
  return table instanceof NoAnswer
    ? [[toCell(table)]]
    : table.map((row) => row.map((cell) => toCell(cell)));
}
