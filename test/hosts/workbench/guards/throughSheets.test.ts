import { check, type Row } from './checkCells';

describe('references through sheets', () => {
  test.each<Row>([
    [
      'are the cells of each of them',
      { 'A!A1': 1, 'M!A1': 2, 'B!A1': 4, 'A!C1': '=SUM(A:B!A1)', 'A!C2': '=MAX(0,A:M!A1:A2)' },
      { 'A!C1': 7, 'A!C2': 2 },
    ],
    ['in a text are a text', { 'A!C1': '="A:B!A1"' }, { 'A!C1': 'A:B!A1' }],
    [
      'need a function',
      { 'A!C1': '=A:B!A1+1', 'A!C2': '=SUM(A:X!A1)' },
      { 'A!C1': '#VALUE!', 'A!C2': '#REF!' },
    ],
  ])('%s', (...row) => check(row, ['A', 'M', 'B']));
});
