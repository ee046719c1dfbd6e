import { formulaPlan, type FormulaResult, spillPlan } from '../../src/sheets/formulaPlan';
import type { PlanCell } from '../../src/sheets/plan';

const result = (rows: number, columns: number): FormulaResult => ({
  cells: Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => ({ format: '0.0', style: 'formula' }) as const),
  ),
  columnWidths: Array.from({ length: columns }, () => 13),
});
const letters = { text: 'L', formula: 'f', spilled: 's', empty: '.' };
const drawn = (cells: readonly (readonly PlanCell[])[]) =>
  cells.map((row) => row.map(({ kind }) => letters[kind as keyof typeof letters]).join(''));

test.each([
  ['one cell', result(1, 1), undefined, ['f'], [13]],
  ['a table', result(2, 3), undefined, ['fss', 'sss'], [13, 13, 13]],
  ['a label at the left, in a column wide enough', result(1, 2), 'left', ['Lfs'], [14, 13, 13]],
  ['a label above, which widens the column', result(2, 1), 'above', ['L', 'f', 's'], [14]],
  ['a title, which runs over the columns', result(2, 2), 'above', ['L.', 'fs', 'ss'], [13, 13]],
] as const)('%s', (_, of, side, cells, widths) => {
  const label = side && { text: 'Revenue gap!', side };
  const plan = formulaPlan('=CAPEX.AI_GAP(B2,20)', of, label);
  expect(drawn(plan.cells)).toEqual(cells);
  expect(plan.columnWidths).toEqual(widths);
  const formulas = plan.cells.flat().filter((cell) => cell.kind === 'formula');
  expect(formulas.map(({ formula }) => formula)).toEqual([{ parts: ['CAPEX.AI_GAP(B2,20)'] }]);
});

test('blank cells in the place of a result ask for no width', () => {
  const { cells, columnWidths } = spillPlan(2, 2);
  expect([drawn(cells), columnWidths]).toEqual([
    ['ss', 'ss'],
    [0, 0],
  ]);
});
