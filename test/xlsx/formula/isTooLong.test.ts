import { isTooLong } from '../../../src/xlsx/formula/isTooLong';

test.each<[formula: string, expected: boolean, why: string]>([
  [`=${'1'.repeat(8191)}`, false, '8,192 characters with ='],
  [`=${'1'.repeat(8192)}`, true, 'one more'],
  [`=${'IFNA(1,1)+'.repeat(600)}1`, true, '6,002 characters, but 9,601 with their prefixes'],
])('%#: %s', (formula, expected) => {
  expect(isTooLong(formula)).toBe(expected);
});
