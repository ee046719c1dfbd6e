import { BooleanNumber, HorizontalAlign, type IStyleData, WrapStrategy } from '@univerjs/core';
import { bookFormat } from '../../../src/hosts/workbench/bookFormat';
import { styleData } from '../../../src/hosts/workbench/styleData';
import type { BookFormat } from '../../../src/xlsx/book';
import { formatFor } from '../../../src/sheets/format';

test.each<[style: IStyleData, expected: BookFormat, why: string]>([
  [{}, {}, 'nothing of its own'],
  [{ n: { pattern: '0.0%' } }, { numberFormat: '0.0%' }, 'a number format'],
  [{ ff: 'Arial', fs: 9 }, { font: 'Arial', size: 9 }, 'a font'],
  [{ bl: BooleanNumber.FALSE, it: BooleanNumber.TRUE }, { italic: true }, 'what is switched off'],
  [{ cl: { rgb: '#00f' } }, { color: '#0000FF' }, 'a short color'],
  [{ cl: { rgb: 'rgb(0, 128,255)' } }, { color: '#0080FF' }, 'a color by its channels'],
  [{ bg: { rgb: 'red' } }, {}, 'a color that a file has no word for'],
  [{ ul: { s: BooleanNumber.TRUE } }, { underline: true }, 'underlined'],
  [{ ht: HorizontalAlign.CENTER, tb: WrapStrategy.WRAP }, { align: 'center', wrap: true }, 'place'],
])('%j is %j: %s', (style, expected) => {
  expect(bookFormat(style)).toEqual(expected);
});

test('the formats of plans come back as they were, but for their names', () => {
  for (const style of ['title', 'heading', 'input', 'formula', 'note'] as const) {
    const { styleName, ...format } = formatFor(style, 'fast');
    expect(bookFormat(styleData(style, 'fast'))).toEqual(format);
    expect(styleName).toMatch(/^Capex /);
  }
});
