import { defaultPlanOptions } from '../../src/sheets/baselineTable';
import { baselineTables } from '../../src/sheets/baselineTables';
import { chartData, plannedValue, type ReadCell } from '../../src/sheets/chartData';
import type { Plan, PlanChart } from '../../src/sheets/plan';

const english = { ...defaultPlanOptions, language: 'en' } as const;

function planOf(id: string): Plan {
  const table = baselineTables.find((each) => each.id === id);
  if (!table) throw new Error(`There is no table ${id}.`);
  return table.plan(english);
}

describe('the numbers of a chart', () => {
  test('are those of its cells, with their format', () => {
    const plan = planOf('market_share');
    expect(chartData(plan, plan.charts[0]!, plannedValue(plan))).toMatchObject({
      kind: 'bar',
      series: [{ values: [0.82, 0.95, 0.7, 0.85], format: '0%;(0%)' }],
    });
  });

  test('are not known while a formula is still to be calculated', () => {
    const plan = planOf('companies');
    expect(chartData(plan, plan.charts[0]!, plannedValue(plan))).toBeUndefined();
  });

  test('leave out a row that holds no number', () => {
    const plan = planOf('industry');
    const column = (at: number) => ({ row: 0, column: at, rows: 3, columns: 1 });
    const chart: PlanChart = {
      kind: 'line',
      title: 'Sums',
      categories: column(0),
      series: [{ name: 'Sum', values: column(1) }],
    };
    const cells = [
      [0, -60],
      [1, null],
      [2, 20],
    ] as const;
    const read: ReadCell = ({ row, column: at }) => cells[row]?.[at];
    expect(chartData(plan, chart, read)).toMatchObject({
      categories: [0, 2],
      series: [{ name: 'Sum', values: [-60, 20] }],
    });
  });

  const column = (at: number) => ({ row: 0, column: at, rows: 3, columns: 1 });
  const held =
    (cells: readonly (readonly (string | number | null)[])[]): ReadCell =>
    ({ row, column: at }) =>
      cells[row]?.[at];

  test.each<[why: string, marks: readonly (number | null)[]]>([
    ['at its row', [null, 5, null]],
    ['nowhere, where it never is', [null, null, null]],
  ])('put a mark %s, and keep the line', (_, marks) => {
    const chart: PlanChart = {
      ...{ kind: 'line', title: 'Cash', categories: column(0) },
      series: [
        { name: 'Cash', values: column(1) },
        { name: 'Paid back in year', values: column(2), role: 'mark' },
      ],
    };
    const read = held(marks.map((mark, year) => [year, 10 * year - 5, mark]));
    expect(chartData(planOf('industry'), chart, read)).toMatchObject({
      categories: [0, 1, 2],
      series: [{ values: [-5, 5, 15] }, { values: marks, role: 'mark' }],
    });
  });

  test('count a blank cell as none where columns stand on one another', () => {
    const plan = planOf('industry');
    const chart: PlanChart = {
      ...{ kind: 'column', isStacked: true, title: 'Gap', categories: column(0) },
      series: [
        { name: 'There', values: column(1) },
        { name: 'Missing', values: column(2), role: 'shortfall' },
      ],
    };
    const read = held([
      ['Spend', 60, null],
      ['Nobody', null, null],
      ['Revenue', 20, 40],
    ]);
    expect(chartData(plan, chart, read)).toMatchObject({
      categories: ['Spend', 'Revenue'],
      series: [{ values: [60, 20] }, { values: [0, 40], role: 'shortfall' }],
    });
  });

  test.each<[cell: string | number | null | undefined, title: string | undefined]>([
    ['Revenue covers a third', 'Revenue covers a third'],
    [null, 'Sums'],
    [3, 'Sums'],
    [undefined, undefined],
  ])('a title of a cell that holds %p is %p', (cell, title) => {
    const plan = planOf('industry');
    const chart: PlanChart = {
      ...{ kind: 'bar', title: 'Sums', titleCell: { row: 9, column: 0 }, categories: column(0) },
      series: [{ name: 'Sum', values: column(1) }],
    };
    const read: ReadCell = ({ row }) => (row === 9 ? cell : 1);
    expect(chartData(plan, chart, read)?.title).toBe(title);
  });
});
