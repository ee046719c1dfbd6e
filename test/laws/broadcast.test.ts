import fc from 'fast-check';
import { definitions } from '../../src/functions/definitions';
import type { Argument, ElementwiseDefinition } from '../../src/functions/definition';
import { functionNamed, TestError } from '../functions/call';
import { fittingCell } from './cells';

const div0 = { code: '#DIV/0!' };

/** What a cell of an argument may hold: most often what belongs there. */
function cellOf(argument: Argument): fc.Arbitrary<unknown> {
  const other = fc.constantFrom<unknown[]>(null, 0, '', 'x', '60', true, -1, div0);
  return fc.oneof({ arbitrary: fittingCell(argument), weight: 6 }, { arbitrary: other, weight: 1 });
}

/** A cell, a row, a column or a block; most often a cell. */
function rangeOf(argument: Argument): fc.Arbitrary<unknown[][]> {
  const length = fc.constantFrom(1, 1, 1, 2, 3);
  return fc.tuple(length, length).chain(([rows, columns]) => {
    const row = fc.array(cellOf(argument), { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });
}

/** The element for a cell of the answer, one row or one column stretched; undefined if there is none. */
function elementAt(
  range: unknown[][],
  row: number,
  column: number,
): { value: unknown } | undefined {
  const line = range[range.length === 1 ? 0 : row];
  const place = line?.length === 1 ? 0 : column;
  return line && place < line.length ? { value: line[place] } : undefined;
}

/** The elements that belong to a cell of the answer; undefined if an argument has none for it. */
function elementsAt(given: unknown[][][], row: number, column: number): unknown[] | undefined {
  const elements = given.map((range) => elementAt(range, row, column));
  return elements.every((element) => element !== undefined)
    ? elements.map(({ value }) => value)
    : undefined;
}

/** Whether two cells hold the same: errors of ours by their text, others by identity. */
function isSame(a: unknown, b: unknown): boolean {
  if (a instanceof TestError && b instanceof TestError) {
    return a.code === b.code && a.message === b.message;
  }
  return Object.is(a, b);
}

const elementWise = definitions.filter(
  (each): each is ElementwiseDefinition => each.kind === 'each',
);

test.each(elementWise.map((definition) => [definition.name, definition] as const))(
  '%s of ranges is the call for each element, as large as the largest range',
  (name, definition) => {
    const call = functionNamed(name);
    const blank = (value: unknown): boolean => value === null || value === 0 || value === '';
    const ranges = fc
      .tuple(...definition.arguments.map(rangeOf))
      // A call of blank cells only is one without arguments, which has an answer of its own.
      .filter((given) => !given.flat(2).every(blank));

    fc.assert(
      fc.property(ranges, (given) => {
        const answer = call(...given);
        const rows = Math.max(...given.map((range) => range.length));
        const columns = Math.max(...given.map((range) => range[0]!.length));
        expect(answer.map((line) => line.length)).toEqual(new Array(rows).fill(columns));

        const isRight = (cell: unknown, row: number, column: number): boolean => {
          const elements = elementsAt(given, row, column);
          const isEmpty = definition.withoutArguments && elements?.every(blank);
          if (!elements || isEmpty) return cell === div0 || cell instanceof TestError;
          return isSame(cell, call(...elements.map((value) => [[value]]))[0]![0]);
        };
        const wrong = answer.flatMap((line, row) =>
          line.filter((cell, column) => !isRight(cell, row, column)),
        );
        expect(wrong).toEqual([]);
      }),
    );
  },
);
