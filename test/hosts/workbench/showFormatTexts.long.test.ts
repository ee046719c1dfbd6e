import { CellValueType, type ICellData } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { guardCalculation } from '../../../src/hosts/workbench/guards/guardCalculation';
import { showFormatTexts } from '../../../src/hosts/workbench/showFormatTexts';
import { withTexts } from '../../../src/sheets/numberFormat';
import { TestGrid } from './guards/TestGrid';

let grid: TestGrid;

beforeAll(async () => {
  grid = TestGrid.open(['Sheet1'], guardCalculation);
  grid.univer.registerPlugin(UniverSheetsNumfmtPlugin);
  showFormatTexts(grid.injector);
  await grid.calculated();
});

afterAll(() => grid.close());

const number = (v: number): ICellData => ({ v, t: CellValueType.NUMBER });
const text = (v: string): ICellData => ({ v, t: CellValueType.STRING });
const years = withTexts('0.0_);(0.0)');
const noZeros = '0;-0;;@';

test.each<[why: string, pattern: string, cell: ICellData, shown: unknown]>([
  ['a text in its part', years, text('never'), 'never '],
  ['the text of a formula', years, { f: '="never"' }, 'never '],
  ['a number', years, number(4.2), '4.2 '],
  ['a number below zero', years, number(-4.2), '(4.2)'],
  ['the number of a formula', years, { f: '=-4.2' }, '(4.2)'],
  ['zero', years, number(0), '0.0 '],
  ['an error as it is', years, { f: '=1/0' }, '#DIV/0!'],
  ['a truth value as it is', years, { f: '=1=1' }, 1],
  ['a text that reads like an error', years, { v: '#N/A', t: CellValueType.FORCE_STRING }, '#N/A '],
  ['no text', ';;;', text('never'), ''],
  ['other words for any text', ';;;"USD bn"_)', text('never'), 'USD bn '],
  ['no number', ';;;', number(4), ''],
  ['no number of a formula', ';;;', { f: '=2+2' }, ''],
  ['an error, which no format hides', ';;;', { f: '=NA()' }, '#N/A'],
  ['no zero', noZeros, number(0), ''],
  ['but other numbers', noZeros, number(-4), '-4'],
  ['and texts', noZeros, text('never'), 'never'],
  ['no zero, without a part for texts', '0;-0;', number(0), ''],
  ['nothing below zero', '0;;0;@', number(-4), ''],
  ['what is below zero, with two parts', '0;', number(-4), -4],
  ['a text without a part for it', '0;-0', text('never'), 'never'],
  ['an ordinary number', '0.0', number(4), '4.0'],
])('%s is shown in %s', async (_, pattern, cell, shown) => {
  grid.run(SetRangeValuesMutation.id, {
    unitId: grid.workbook.getUnitId(),
    subUnitId: 'Sheet1',
    cellValue: { 0: { 0: { f: null, v: null, t: null, ...cell, s: { n: { pattern } } } } },
  });
  await grid.calculated();
  expect(grid.workbook.getSheetBySheetName('Sheet1')?.getCell(0, 0)?.v).toBe(shown);
});
