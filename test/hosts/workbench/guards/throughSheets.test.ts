import { check, named, type Row } from './checkCells';

describe('references through sheets', () => {
  test.each<Row>([
    [
      'are the cells of each of them',
      { 'A!A1': 1, 'M!A1': 2, 'B!A1': 4, 'A!C1': '=SUM(A:B!A1)', 'A!C2': '=MAX(0,A:M!A1:A2)' },
      { 'A!C1': 7, 'A!C2': 2 },
    ],
    [
      'by a name',
      {
        'A!A1': 1,
        'M!A1': 2,
        'B!A1': 4,
        'A!C1': '=SUM(Every)',
        'A!C2': '=Every',
        'A!C3': '=MAX(0,Every)*2',
      },
      { 'A!C1': 7, 'A!C2': '#VALUE!', 'A!C3': 8 },
      named({ Every: '=A:B!$A$1' }),
    ],
    [
      'several references by one name',
      { 'A!A1': 1, 'A!B2': 4, 'A!C1': '=SUM(Both)', 'A!C2': '=SUM(Both,Both)+1' },
      { 'A!C1': 5, 'A!C2': 11 },
      named({ Both: '=A!$A$1,A!$B$2' }),
    ],
    ['in a text are a text', { 'A!C1': '="A:B!A1"' }, { 'A!C1': 'A:B!A1' }],
    [
      'need a function',
      { 'A!C1': '=A:B!A1+1', 'A!C2': '=SUM(A:X!A1)' },
      { 'A!C1': '#VALUE!', 'A!C2': '#REF!' },
    ],
  ])('%s', (...row) => check(row, ['A', 'M', 'B']));
});
