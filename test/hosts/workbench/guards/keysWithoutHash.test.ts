import { guardCalculation } from '../../../../src/hosts/workbench/guards/guardCalculation';
import { TestGrid } from './TestGrid';

let grid: TestGrid;
beforeEach(() => {
  grid = TestGrid.open(['Sheet1'], guardCalculation);
});
afterEach(() => grid.close());

test('two long formulas are never taken for one', async () => {
  // The engine's own way of keeping them has the same number for both.
  const A1 = '=N(B18+D31+H17+B11+D30+C14+B39+C37+C17+H12+F33+D27+I17+I49+C36+J23+B36+F23)';
  const A2 = '=N(C10+B20+E39+J44+B30+D29+D41+F19+J13+B43+B33+I49+G19+J38+C30+E16+F17+J12)';
  expect(await grid.after({ B18: 1, C10: 2, A1, A2 }, 'A1', 'A2')).toEqual([1, 2]);
});
