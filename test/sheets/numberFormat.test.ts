import { format as shown } from 'numfmt';
import { figures } from '../../src/figures/figures';
import { numberFormat, withTexts } from '../../src/sheets/numberFormat';

test.each([
  ['money, a loss in brackets', 'USD bn', 8.5, '#,##0.0_);(#,##0.0)'],
  ['a share in whole per cents', 'share', 0.82, '0%_);(0%)'],
  ['7 %, which is 7.000000000000001 in binary', 'share', 0.07, '0%_);(0%)'],
  ['a share with tenths', 'share', 0.669, '0.0%_);(0.0%)'],
  ['a share to be calculated', 'share', undefined, '0.0%_);(0.0%)'],
  ['a pure number', 'ratio', 6, '#,##0.0_);(#,##0.0)'],
  ['people', 'people', 300_000_000, '#,##0_);(#,##0)'],
  ['a date', 'date', undefined, 'yyyy-mm-dd'],
] as const)('%s', (_, unit, value, format) => {
  expect(numberFormat(unit, value)).toBe(format);
});

test.each([
  ['a text', '#,##0.0_);(#,##0.0)', 'never', 'never '],
  ['a number', '#,##0.0_);(#,##0.0)', 4.2, '4.2 '],
  ['a loss', '#,##0.0_);(#,##0.0)', -4.2, '(4.2)'],
  ['nothing', '0%_);-0%_)', 0, '0% '],
  ['a heading', 'General_);-General_)', 'Value', 'Value '],
  ['a year as a heading', 'General_);-General_)', 2027, '2027 '],
  ['a part as a heading', 'General_);-General_)', -0.25, '-0.25 '],
])('%s ends where numbers do, in %s', (_, format, value, text) => {
  expect(shown(withTexts(format), value)).toBe(text);
});

test('no figure loses a digit by its format', () => {
  for (const { unit, value } of figures) {
    if (typeof value === 'string') continue;
    const format = numberFormat(unit, value);
    const decimals = /0\.0/.test(format) ? 1 : 0;
    const shown = format.includes('%') ? value * 100 : value;
    expect(Number(shown.toFixed(decimals))).toBeCloseTo(shown, 9);
  }
});
