import { implicitIntersection } from '../../../../src/hosts/workbench/guards/implicitIntersection';
import { check, named, type Row } from './checkCells';

const place = { sheetId: 's', row: 2, column: 3 };

test.each<[range: string, cell: string, why: string]>([
  ['A1:A5', 'A3', 'a column: the cell in the same row'],
  ['B9:F9', 'D9', 'a row: the cell in the same column'],
  ['A:A', 'A3', 'a whole column'],
  ['9:9', 'D9', 'a whole row'],
  ['C7', 'C7', 'a cell is itself'],
  ["'a b'!$A$1:$A$5", "'a b'!A3", 'of another sheet'],
  ['A4:A9', '#VALUE!', 'a column below'],
  ['A1:B5', '#VALUE!', 'a block'],
  ['A:B', '#VALUE!', 'whole columns'],
  ['(A1:A5*2)', '(A1:A5*2)', 'a calculation stays'],
])('%s is %s in D3: %s', (range, cell) => {
  expect(implicitIntersection(range, place)).toBe(cell);
});

describe('one value of several', () => {
  const column = { A1: 10, A2: 20, A3: 30 };
  test.each<Row>([
    [
      'is the cell beside the formula',
      { ...column, C1: '=@A1:A3', C2: '=@A1:A3*2', C3: '=SUM(-@A:A)' },
      { C1: 10, C2: 40, C3: -30 },
    ],
    ['is an error if there is none', { ...column, C4: '=@A1:A3' }, { C4: '#VALUE!' }],
    [
      'of a name',
      { ...column, C2: '=@Prices+1', C3: '=@Rate' },
      { C2: 21, C3: 30 },
      named({ Prices: '=Sheet1!$A$1:$A$3', Rate: '=Sheet1!$A$3' }),
    ],
    [
      'of what a function answers with is the first',
      { A1: 1, B1: 2, A2: 3, B2: 4, D1: '=@MMULT(A1:B2,A1:B2)+1', D2: '=@ROW(A5:A9)' },
      { D1: 8, D2: 5, E1: null },
    ],
    ['in a text is a text', { C1: '="@A1:A3"&TEXT(1,"@")' }, { C1: '@A1:A31' }],
  ])('%s', (...row) => check(row));
});
