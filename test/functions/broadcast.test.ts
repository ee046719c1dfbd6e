import fc from 'fast-check';
import { definitions } from '../../src/functions/definitions';
import { functionNamed, TestError } from './call';

const gap = functionNamed('AI_GAP');
const codes = (cells: unknown[][]): unknown[][] =>
  cells.map((row) => row.map((cell) => (cell instanceof TestError ? cell.code : cell)));

test.each<[why: string, given: unknown[], answer: unknown[][]]>([
  ['a single value', [60, 20], [[40]]],
  ['a cell', [[[60]], [[20]]], [[40]]],
  ['a column and a value', [[[60], [50]], 20], [[40], [30]]],
  ['a row and a value', [[[60, 50]], 20], [[40, 30]]],
  [
    'a column against a row: a two-way table',
    [[[60], [50]], [[20, 10]]],
    [
      [40, 50],
      [30, 40],
    ],
  ],
  [
    'a table and a row',
    [
      [
        [60, 50],
        [40, 30],
      ],
      [[20, 10]],
    ],
    [
      [40, 40],
      [20, 20],
    ],
  ],
  [
    'columns that do not fit',
    [
      [[60], [50], [40]],
      [[20], [10]],
    ],
    [[40], [40], ['#N/A']],
  ],
  [
    'a table beside a wider one',
    [
      [
        [60, 50],
        [40, 30],
      ],
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      [59, 48, '#N/A'],
      [36, 25, '#N/A'],
    ],
  ],
])('%s', (_, given, answer) => {
  expect(codes(gap(...given))).toEqual(answer);
});

test('a cell without an element says which argument lacks it', () => {
  expect(gap([[60], [50], [40]], [[20], [10]])[2]![0]).toMatchObject({
    message: 'the ranges do not fit: revenue has no value for this cell',
  });
});

test('a whole column against a whole row is refused, not calculated', () => {
  const column = Array.from({ length: 1_048_576 }, () => [60]);
  const row = [Array.from({ length: 16_384 }, () => 20)];
  expect(gap(column, row)).toEqual([
    [new TestError('#VALUE!', 'the answer would fill 17,179,869,184 cells; the most is 2,097,152')],
  ]);
});

test('broadcasting is the call for each element', () => {
  const part = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 5 }),
      fc.array(part, { minLength: 1, maxLength: 5 }),
      (down, across) => {
        const table = gap(
          down.map((x) => [x]),
          [across],
        );
        down.forEach((spend, r) => {
          across.forEach((revenue, c) => expect([[table[r]![c]]]).toEqual(gap(spend, revenue)));
        });
      },
    ),
  );
});

const edges = [
  0,
  -0,
  5e-324,
  -5e-324,
  1e-308,
  1e308,
  -1e308,
  1.7976931348623157e308,
  1,
  -1,
  0.5,
  2,
  82,
  2 ** 53,
];
const cell = fc.oneof(
  fc.constantFrom<unknown[]>(
    ...edges,
    null,
    undefined,
    '',
    'x',
    '60',
    '=1+1',
    true,
    false,
    NaN,
    Infinity,
    -Infinity,
    { code: '#REF!' },
  ),
  fc.double(),
);
const matrix = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test.each(definitions.map(({ name }) => name))(
  '%s answers anything with finite numbers, texts and errors, and never throws',
  (name) => {
    const answer = functionNamed(name);
    fc.assert(
      fc.property(fc.array(fc.oneof(matrix, cell), { maxLength: 8 }), (given) => {
        const cells = answer(...given);
        expect(new Set(cells.map((row) => row.length)).size).toBe(1);
        // One expectation for all: there are thousands of cells.
        expect(cells.flat().filter((value) => !isResult(value))).toEqual([]);
      }),
      // A call of the risk makes ten thousand trials.
      { numRuns: name === 'AI_PAYBACK_RISK' ? 100 : 1000 },
    );
  },
);

/** What a cell can show. */
function isResult(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}
