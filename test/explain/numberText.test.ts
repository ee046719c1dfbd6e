import { numberText, percentText } from '../../src/explain/numberText';
import { quantityText } from '../../src/explain/quantity';
test.each<[value: number, text: string]>([
  [0, '0'],
  [-0, '0'],
  [60, '60'],
  [1234567, '1,234,567'],
  [1234.567, '1,235'],
  [12.3456, '12.35'],
  [0.0902619, '0.09026'],
  [-9.9213, '−9.921'],
  [0.1 + 0.2, '0.3'],
  [1e15, '1000000000000000'],
  [1.23456e300, '1.235e+300'],
  [1e-9, '1e-9'],
  [Infinity, '∞'],
  [-Infinity, '−∞'],
])('%d reads %s, in both languages', (value, text) => {
  expect(numberText(value, 'en')).toBe(text);
  expect(numberText(value, 'zh-CN')).toBe(text);
});

test('a number as it was typed keeps its digits', () => {
  expect(numberText(1234.56789, 'en', 15)).toBe('1,234.56789');
});

test('0.07 is 7%, whatever doubles make of it', () => {
  expect(percentText(0.07, 'en', 12)).toBe('7%');
});

test.each<
  [unit: 'years' | 'times' | 'fraction' | 'number' | 'money', value: number, en: string, zh: string]
>([
  ['years', 3, '3.0 years', '3.0年'],
  ['years', 0.004, '0.004 years', '0.004年'],
  ['years', 1e9, '1,000,000,000 years', '1,000,000,000年'],
  ['times', 1.2195, '1.22×', '1.22倍'],
  ['fraction', 0.474, '47.4%', '47.4%'],
  ['number', 0.5, '0.5', '0.5'],
  ['money', -60, '−$60 bn', '−600亿美元'],
])('%s of %d reads %s', (unit, value, en, zh) => {
  expect(quantityText({ value, unit }, 'en', 'USD bn')).toBe(en);
  expect(quantityText({ value, unit }, 'zh-CN', 'USD bn')).toBe(zh);
});
