import type { CellError } from './cellError';
import type { NumberArgument, Series } from './definition';
import type { ArgumentFault } from './fault';
import { input } from './input';

/** The series that an argument gives, each read and checked as it is asked for. */
export interface SeriesInput {
  readonly count: number;
  readonly at: (place: number) => Series | ArgumentFault | CellError;
}

/**
 * A range as series: a single row or a single column is one; of a block, each row is one. Of several wrong elements the
 * first counts.
 *
 * @param given a matrix, a single value, or null if the argument was omitted
 */
export function seriesInput(argument: NumberArgument, given: unknown): SeriesInput {
  const { rows, columns, at } = input(argument, given);
  const isColumn = columns === 1;
  const length = isColumn ? rows : columns;
  return {
    count: isColumn ? 1 : rows,
    at: (place) => {
      const series: number[] = [];
      for (let i = 0; i < length; i++) {
        const element = isColumn ? at(i, 0) : at(place, i);
        if (typeof element === 'object') return element;
        series.push(Number(element));
      }
      return length < 2 ? { kind: 'notSeries', argument } : series;
    },
  };
}
