import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { guardCalculation } from '../../../../src/hosts/workbench/guards/guardCalculation';
import { TestGrid } from './TestGrid';

let grid: TestGrid;
beforeEach(() => {
  grid = TestGrid.open(['Sheet1'], guardCalculation);
});
afterEach(() => grid.close());

test.each([
  ['=SUM(Deals[', 'a column of a table'],
  ['=SUM(Deals[[#Totals],[', 'two brackets'],
  ['=[Book.xlsx', 'another workbook'],
  ['=SUM({1,2', 'a brace'],
  ['="a', 'a text'],
  ["='My sheet", 'the name of a sheet'],
  ['=SUM((1', 'round brackets'],
])('%s typed on the way leaves other formulas right: %s', async (half) => {
  // The editor reads a formula after each character.
  grid.injector.get(LexerTreeBuilder).treeBuilder(half);
  grid.injector.get(LexerTreeBuilder).sequenceNodesBuilder(half);
  // Formulas that were read before are remembered: each row has one of its own.
  const formula = `=1+LEN("${half.length}")`;
  expect(await grid.after({ A1: formula }, 'A1')).toEqual([1 + String(half.length).length]);
});
