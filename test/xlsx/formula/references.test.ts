import { references } from '../../../src/xlsx/formula/references';

const cell = { kind: 'cells', top: 0, left: 0, bottom: 0, right: 0 };

test.each<[formula: string, expected: unknown, why: string]>([
  ['=A1', [cell], 'a cell'],
  ["='a b'!A1", [{ ...cell, sheet: 'a b' }], 'of another sheet'],
  ['=SUM(A1)*rate', [cell, { kind: 'name', name: 'rate' }], 'a name'],
  ['=LET(x,A1,x*2)', [cell], 'not a name of LET'],
  ['=x+LET(x,A1,x)', [{ kind: 'name', name: 'x' }, cell], 'but the same name outside of it'],
  ['=[1]S!A1+"A1"', [], 'neither another workbook nor a text'],
  [
    '=SUM(Deals[Spend])',
    [{ kind: 'table', table: 'Deals', columns: ['Spend'], sections: [] }],
    'part of a table',
  ],
])('%s reads %j: %s', (formula, expected) => {
  expect(references(formula)).toEqual(expected);
});
