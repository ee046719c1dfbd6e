import type { CellValues } from '../../src/cells/value';
import { valuesMatch } from '../../src/native/valuesMatch';

const na = { error: '#N/A' };
const value = { error: '#VALUE!' };

test.each<readonly [string, CellValues, CellValues, boolean]>([
  ['the same number', [[3]], [[3]], true],
  ['a billionth of it apart', [[1e9]], [[1e9 + 0.9]], true],
  ['more than that', [[1e9]], [[1e9 + 1.1]], false],
  ['nothing but rounding around 0', [[0]], [[-2e-16]], true],
  ['small but not the same', [[1e-6]], [[2e-6]], false],
  ['one cell of a spill', [[1, 2]], [[1, 3]], false],
  ['a spill of another size', [[1, 2]], [[1], [2]], false],
  ['a spill that is longer', [[1]], [[1, 2]], false],
  ['errors of one kind', [[na]], [[na]], true],
  ['errors of two kinds', [[na]], [[value]], false],
  ['an error and a number', [[na]], [[0]], false],
  ['a number and a text', [[2026]], [['2026']], false],
  ['blank and 0', [[null]], [[0]], false],
])('%s', (_, one, other, expected) => {
  expect(valuesMatch(one, other)).toBe(expected);
  expect(valuesMatch(other, one)).toBe(expected);
});
