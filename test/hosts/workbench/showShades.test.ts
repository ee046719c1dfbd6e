import { CellValueType, type ICellData } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { guardCalculation } from '../../../src/hosts/workbench/guards/guardCalculation';
import { addShade, type CellShade } from '../../../src/hosts/workbench/notes/shadeNote';
import { showShades } from '../../../src/hosts/workbench/showShades';
import { TestGrid } from './guards/TestGrid';

let grid: TestGrid;

beforeAll(async () => {
  grid = TestGrid.open(['Sheet1'], guardCalculation);
  showShades(grid.injector);
  await grid.calculated();
});

afterAll(() => grid.close());

const number = (v: number): ICellData => ({ v, t: CellValueType.NUMBER });
const [green, red] = ['#C6EFCE', '#FFC7CE'];
const rules: readonly CellShade[] = [
  { condition: { kind: 'error' }, fill: red },
  { condition: { kind: 'lessThanOrEqual', value: 20 }, fill: green, color: '#006100' },
  { condition: { kind: 'lessThan', value: 30 }, color: '#7F4F00' },
  { condition: { kind: 'greaterThan', value: 60 }, fill: red },
];

test.each<[why: string, cell: ICellData, first: string | undefined, second: string]>([
  ['what a rule holds for', number(20), green, green],
  ['what none holds for', number(31), undefined, green],
  ['the number of a formula', { f: '=60+1' }, red, green],
  ['what a formula fills, each by its own value', { f: '={15;61}' }, green, red],
  ['an error', { f: '=NA()' }, red, green],
  ['an error that is filled in', { f: '=1/(SEQUENCE(2)-2)' }, green, red],
  ['a text, which exceeds any number', { f: '="never"' }, red, green],
  ['a blank cell is 0', {}, green, green],
])('the fill of %s: %j', async (_, cell, ...shown) => {
  const blank: ICellData = { f: null, v: null, t: null };
  for (const rule of rules) addShade(blank, rule);
  grid.run(SetRangeValuesMutation.id, {
    unitId: grid.workbook.getUnitId(),
    subUnitId: 'Sheet1',
    cellValue: { 0: { 0: { ...blank, ...cell } }, 1: { 0: blank } },
  });
  await grid.calculated();
  expect([styleOf(0)?.bg?.rgb, styleOf(1)?.bg?.rgb]).toEqual(shown);
});

test('of several rules that hold, each color is of the first that has one', async () => {
  const shown = number(25);
  for (const rule of rules) addShade(shown, rule);
  addShade(shown, { condition: { kind: 'lessThan', value: 26 }, fill: red, color: '#000000' });
  grid.run(SetRangeValuesMutation.id, {
    unitId: grid.workbook.getUnitId(),
    subUnitId: 'Sheet1',
    cellValue: { 4: { 0: shown } },
  });
  await grid.calculated();
  expect(styleOf(4)).toMatchObject({ bg: { rgb: red }, cl: { rgb: '#7F4F00' } });
});

function styleOf(row: number) {
  const sheet = grid.workbook.getSheetBySheetName('Sheet1')!;
  return sheet.getCellStyleOnly(row, 0)?.interceptorStyle;
}
