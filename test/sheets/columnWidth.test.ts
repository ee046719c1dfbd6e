import { columnWidth } from '../../src/sheets/columnWidth';
import { formula, type PlanCell } from '../../src/sheets/plan';
import {
  emptyCell,
  formulaCell,
  headingCell,
  inputCell,
  textCell,
} from '../../src/sheets/planCells';

/** A heading that shows the number of another cell. */
function headingOf(format: string): PlanCell {
  return { kind: 'formula', formula: formula`1`, format, style: 'headingRight' };
}

test.each([
  ['a text and a margin', [textCell('Unit')], 6],
  ['the longest text', [textCell('Unit'), textCell('USD bn')], 8],
  ['Chinese takes two each', [textCell('单位')], 6],
  ['any number fits', [textCell('V'), inputCell(60, '0')], 13],
  ['any answer fits', [formulaCell(formula`1`, '0')], 13],
  ['a heading at the right edge stands clear of its neighbor', [headingCell('Unit', true)], 8],
  ['a number with words takes three digits', [formulaCell(formula`1`, '"Buildings, "0')], 16],
  ['and the sign of a percentage', [formulaCell(formula`1`, '"Buildings, "0%')], 18],
  ['a heading with a number stands clear, too', [headingOf('"Buildings, "0%')], 19],
  ['in Chinese too', [headingOf('"综合使用年限，"0%')], 22],
  ['a heading that is a number', [headingOf('0')], 13],
  ['an empty cell takes nothing', [textCell('Unit'), emptyCell], 6],
  ['a long text runs over its edge', [textCell('x'.repeat(200))], 64],
])('%s', (_, cells, width) => {
  expect(columnWidth(cells)).toBe(width);
});
