import { nameClaims } from '../../src/sheets/nameClaims';

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
