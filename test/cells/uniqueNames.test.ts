import { nameClaims, uniqueName } from '../../src/cells/uniqueNames';

describe('uniqueName', () => {
  test.each<[why: string, taken: string[], expected: string]>([
    ['free', [], 'Spend'],
    ['taken, letter case apart', ['spend'], 'Spend_2'],
    ['taken twice', ['spend', 'spend_2'], 'Spend_3'],
  ])('%s', (_, taken, expected) => {
    expect(uniqueName('Spend', new Set(taken))).toBe(expected);
  });
});

test('a name that was given is taken for the next, letter case apart', () => {
  const claim = nameClaims(['case', 'spend_2']);
  expect(['Case', 'CASE', 'Spend', 'spend', 'Gap'].map(claim)).toEqual([
    'Case_2',
    'CASE_3',
    'Spend',
    'spend_3',
    'Gap',
  ]);
});
