import { figures } from '../../src/figures/figures';
import { isDefinedName } from '../../src/figures/definedName';

test.each([
  ['words with underscores', 'BigTech_AI_Spend_2026', true],
  ['an underscore first', '_spend', true],
  ['letters that no column has', 'ABCD1', true],
  ['C before a letter', 'Cisco_Switch_Share_2000', true],
  ['60 letters', 'a'.repeat(60), true],
  ['61 letters', 'a'.repeat(61), false],
  ['nothing', '', false],
  ['a digit first', '2026_Spend', false],
  ['a blank', 'AI Spend', false],
  ['a dot, which Excel allows and we do not', 'AI.Spend', false],
  ['a cell in column AI', 'AI2024', false],
  ['a cell, in small letters', 'b3', false],
  ['a row in R1C1 notation', 'R1', false],
  ['a cell in R1C1 notation', 'R1C1', false],
  ['R1C1 notation and more', 'C1_Cost', false],
  ['the column itself in R1C1 notation', 'c', false],
  ['the cell itself in R1C1 notation', 'RC', false],
  ['a truth value', 'True', false],
])('%s: %s is %s', (_, text, isIt) => {
  expect(isDefinedName(text)).toBe(isIt);
});

test('the names of figures are names, and no two the same in any case', () => {
  const names = figures.map(({ name }) => name);
  for (const name of names) expect([name, isDefinedName(name)]).toEqual([name, true]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});
