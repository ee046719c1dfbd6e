import { check, guardedGrid, type Row } from './checkCells';

const three = { A1: 10, A2: 30, A3: 20 };

describe('SORT leaves its range as it is', () => {
  test.each<Row>([
    [
      'down',
      { ...three, C1: '=SORT(A1:A3,,-1)', I1: '=SUMPRODUCT(A1:A3,{1;10;100})', K1: '=A1:A3*2' },
      { C1: 30, C2: 20, C3: 10, I1: 2310, K1: 20, K2: 60, K3: 40 },
    ],
    [
      'within a sum',
      { ...three, C1: '=SUM(SORT(A1:A3))', D1: '=INDEX(A1:A3,2)' },
      { C1: 60, D1: 30 },
    ],
    [
      'of what is calculated',
      { ...three, C1: '=SORT(A1:A3*1)', D1: '=SUMPRODUCT(A1:A3,{1;10;100})' },
      { C1: 10, D1: 2310 },
    ],
    [
      'by column',
      { A1: 3, B1: 1, C1: 2, A3: '=SORT(A1:C1,1,1,TRUE)', A5: '=INDEX(A1:C1,1)' },
      { A3: 1, B3: 2, C3: 3, A5: 3 },
    ],
    ['a single cell', { A1: 7, B1: '=SORT(A1)', C1: '=SORT(5)' }, { B1: 7, C1: 5 }],
    [
      'twice on the same range',
      { ...three, C1: '=SORT(A1:A3)', D1: '=SORT(A1:A3,,-1)', E1: '=A1:A3+0' },
      { C1: 10, D1: 30, E1: 10, E2: 30 },
    ],
  ])('%s', (...row) => check(row));

  test('after a change too', async () => {
    const grid = guardedGrid();
    await grid.after({ ...three, C1: '=SORT(A1:A3,,-1)', K1: '=A1:A3*2' });
    expect(await grid.after({ A1: 11 }, 'C3', 'K1', 'K2', 'K3')).toEqual([11, 22, 60, 40]);
  });
});
