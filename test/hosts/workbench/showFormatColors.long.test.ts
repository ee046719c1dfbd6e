import { CellValueType, type ICellData } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { guardCalculation } from '../../../src/hosts/workbench/guards/guardCalculation';
import { showFormatColors } from '../../../src/hosts/workbench/showFormatColors';
import { TestGrid } from './guards/TestGrid';

let grid: TestGrid;

beforeAll(async () => {
  grid = TestGrid.open(['Sheet1'], guardCalculation);
  grid.univer.registerPlugin(UniverSheetsNumfmtPlugin);
  showFormatColors(grid.injector);
  await grid.calculated();
});

afterAll(() => grid.close());

const number = (v: number): ICellData => ({ v, t: CellValueType.NUMBER });
const bands = '[<=20]0.0;[Red][>60]0.0;[Black]0.0';
const [red, black, green] = ['#C50F1F', '#000000', '#0E700E'];

test.each<[why: string, cell: ICellData, pattern: string, first?: string, second?: string]>([
  ['what is good has the color of its font', number(20), bands],
  ['what is not has that of its part', number(61), bands, red],
  ['and what is neither too', number(21), bands, black],
  ['so has the number of a formula', { f: '=60+1' }, bands, red],
  ['and what it fills', { f: '={61;62}' }, bands, red, red],
  ['each number its own', { f: '={21;20}' }, bands, black],
  ['an error has none', { f: '=NA()' }, bands],
  ['an error that is filled in has none', { f: '=1/{0;0}' }, bands],
  ['nor has a text', { f: '="never"' }, bands],
  ['nor a number whose format has no color', number(61), '0.0'],
  ['what is below zero', number(-1), '0;[Red](0)', red],
  ['a color by number', number(1), '[Color10]0', '#008000'],
])('%s: %j as %s', async (_, cell, pattern, ...shown) => {
  const s = { n: { pattern }, cl: { rgb: green } };
  const nothing = { f: null, v: null, t: null, s };
  grid.run(SetRangeValuesMutation.id, {
    unitId: grid.workbook.getUnitId(),
    subUnitId: 'Sheet1',
    cellValue: { 0: { 0: { ...nothing, ...cell } }, 1: { 0: nothing } },
  });
  await grid.calculated();
  const sheet = grid.workbook.getSheetBySheetName('Sheet1')!;
  const colors = [0, 1].map((row) => sheet.getCellStyleOnly(row, 0)?.interceptorStyle?.cl?.rgb);
  expect(colors).toEqual([shown[0], shown[1]]);
});
