import { columnWidth } from '../../src/sheets/columnWidth';
import { formula } from '../../src/sheets/plan';
import {
  emptyCell,
  formulaCell,
  headingCell,
  inputCell,
  textCell,
} from '../../src/sheets/planCells';

test.each([
  ['a text and a margin', [textCell('Unit')], 6],
  ['the longest text', [textCell('Unit'), textCell('USD bn')], 8],
  ['Chinese takes two each', [textCell('单位')], 6],
  ['any number fits', [textCell('V'), inputCell(60, '0')], 13],
  ['any answer fits', [formulaCell(formula`1`, '0')], 13],
  ['a heading at the right edge stands clear of its neighbor', [headingCell('Unit', true)], 8],
  ['an empty cell takes nothing', [textCell('Unit'), emptyCell], 6],
  ['a long text runs over its edge', [textCell('x'.repeat(200))], 64],
])('%s', (_, cells, width) => {
  expect(columnWidth(cells)).toBe(width);
});
