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

test('a cell without an element reports which argument lacks it', () => {
  expect(gap([[60], [50], [40]], [[20], [10]])[2]![0]).toMatchObject({
    message: 'the range sizes do not match: revenue has no value for this cell',
  });
});

test('a whole column against a whole row is refused, not calculated', () => {
  const column = Array.from({ length: 1_048_576 }, () => [60]);
  const row = [Array.from({ length: 16_384 }, () => 20)];
  expect(gap(column, row)).toEqual([
    [
      new TestError(
        '#VALUE!',
        'the result would fill 17,179,869,184 cells; the maximum is 2,097,152',
      ),
    ],
  ]);
});
