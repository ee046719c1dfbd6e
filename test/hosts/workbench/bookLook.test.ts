import { BooleanNumber, HorizontalAlign, type IStyleData, WrapStrategy } from '@univerjs/core';
import { bookLook } from '../../../src/hosts/workbench/bookLook';
import { styleData } from '../../../src/hosts/workbench/styleData';
import type { BookLook } from '../../../src/xlsx/book';
import { formatFor } from '../../../src/sheets/format';

test.each<[style: IStyleData, expected: BookLook, why: string]>([
  [{}, {}, 'nothing of its own'],
  [{ n: { pattern: '0.0%' } }, { format: '0.0%' }, 'a number format'],
  [{ ff: 'Arial', fs: 9 }, { font: 'Arial', size: 9 }, 'a font'],
  [{ bl: BooleanNumber.FALSE, it: BooleanNumber.TRUE }, { italic: true }, 'what is switched off'],
  [{ cl: { rgb: '#00f' } }, { color: '#0000FF' }, 'a short color'],
  [{ cl: { rgb: 'rgb(0, 128,255)' } }, { color: '#0080FF' }, 'a color by its channels'],
  [{ bg: { rgb: 'red' } }, {}, 'a color that a file has no word for'],
  [{ ul: { s: BooleanNumber.TRUE } }, { underline: true }, 'underlined'],
  [{ ht: HorizontalAlign.CENTER, tb: WrapStrategy.WRAP }, { align: 'center', wrap: true }, 'place'],
])('%j is %j: %s', (style, expected) => {
  expect(bookLook(style)).toEqual(expected);
});

test('the looks of plans come back as they were, but for their names', () => {
  for (const style of ['title', 'heading', 'input', 'formula', 'note'] as const) {
    const { styleName, ...look } = formatFor(style, 'fast');
    expect(bookLook(styleData(style, 'fast'))).toEqual(look);
    expect(styleName).toMatch(/^Capex /);
  }
});
