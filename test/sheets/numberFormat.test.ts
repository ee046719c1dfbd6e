import { figures } from '../../src/figures/figures';
import { numberFormat } from '../../src/sheets/numberFormat';

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

test('no figure loses a digit by its format', () => {
  for (const { unit, value } of figures) {
    if (typeof value === 'string') continue;
    const format = numberFormat(unit, value);
    const decimals = /0\.0/.test(format) ? 1 : 0;
    const shown = format.includes('%') ? value * 100 : value;
    expect(Number(shown.toFixed(decimals))).toBeCloseTo(shown, 9);
  }
});
