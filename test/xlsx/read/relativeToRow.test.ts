import { relativeToRow } from '../../../src/xlsx/read/relativeToRow';

const at = (row: number) => ({ row, column: 0 });

test.each([
  ['what moves with the row', '=A1+SUM(B1:B3)', '=A9+SUM(B9:B11)', true],
  ['what is fixed', '=A1*$C$1', '=A9*$C$1', true],
  ['functions with digits', '=LOG10(A1)', '=LOG10(A9)', true],
  ['another size', '=SUM(A1:A2)', '=SUM(A9:A11)', false],
  ['a range that grows', '=$A$1:A1*2', '=$A$1:A9*2', false],
  ['one that shrinks', '=A1:A$9*2', '=A9:A$9*2', false],
  ['another column', '=A1', '=B9', false],
])('%s', (_, first, ninth, isSame) => {
  expect(relativeToRow(first, at(0)) === relativeToRow(ninth, at(8))).toBe(isSame);
});
