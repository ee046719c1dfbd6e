import { Direction, ICommandService, RedoCommand, UndoCommand } from '@univerjs/core';
import {
  CopySheetCommand,
  InsertColCommand,
  InsertRowCommand,
  RemoveColCommand,
  RemoveRowCommand,
  RemoveSheetCommand,
} from '@univerjs/sheets';
import { type IDrawingJsonUndo1, IDrawingManagerService } from '@univerjs/drawing';
import {
  DrawingApplyType,
  ISheetDrawingService,
  SetDrawingApplyMutation,
} from '@univerjs/sheets-drawing';
import { type ChartDrawing, chartDrawings } from '../../../src/hosts/workbench/charts/gridChart';
import { sheetCharts } from '../../../src/hosts/workbench/charts/sheetCharts';
import { insertPlan, insertSheets } from '../../../src/hosts/workbench/insertPlans';
import type { PlanChart } from '../../../src/sheets/plan';
import type { Book } from '../../../src/xlsx/book';
import { planBook } from '../../../src/xlsx/planBook';
import { readBook } from '../../../src/xlsx/read/readBook';
import { writeBook } from '../../../src/xlsx/write/writeBook';
import { contractPlan } from '../contract/contractPlan';
import { BookGrid } from './BookGrid';
import { bookOf } from './books';

const charts = ({ sheets }: Book) => sheets.map((sheet) => sheet.charts);
const planned = charts(planBook([contractPlan], new Date(0)))[0]!;
const [chart] = contractPlan.charts as [PlanChart];
const name = contractPlan.name;

/** The grid with a plan and its chart on a sheet behind the first. */
function withChart(): BookGrid {
  const grid = BookGrid.open(bookOf());
  insertSheets(grid.injector, [contractPlan]);
  return grid;
}

/** What the grid does when a chart is deleted or moved, which it can only where it is painted. */
function apply(
  grid: BookGrid,
  change: 'getBatchRemoveOp' | 'getBatchUpdateOp',
  type: DrawingApplyType,
  of: readonly ChartDrawing[],
): void {
  const service = grid.injector.get(ISheetDrawingService);
  const { redo: op, objects } = service[change]([...of]) as IDrawingJsonUndo1;
  const params = { ...grid.at(name), op, objects, type };
  grid.injector.get(ICommandService).syncExecuteCommand(SetDrawingApplyMutation.id, params);
}

const drawings = (grid: BookGrid, sheet = name) => chartDrawings(grid.injector, grid.at(sheet));

test('a plan on a sheet of its own has its charts where a file of it has them', () => {
  expect(charts(withChart().book())).toEqual([[], planned]);
});

test('in a sheet they are next to all that it holds, and read the cells where the plan is', () => {
  const grid = BookGrid.open(bookOf());
  insertPlan(grid.injector, contractPlan, { kind: 'at', sheet: 'Sheet1', row: 4, column: 1 });
  insertPlan(grid.injector, contractPlan, { kind: 'at', sheet: 'Sheet1', row: 9, column: 0 });
  const [[first, second] = []] = charts(grid.book());
  expect(first).toMatchObject({
    chart: { categories: { row: 6, column: 1 }, series: [{ values: { row: 6, column: 2 } }] },
    ...{ from: { row: 4, column: 4 }, to: { row: 19, column: 11 } },
  });
  // Right of the first chart too.
  expect(second!.from).toEqual({ row: 9, column: 12 });
});

test('they go with their cells in one undo, and come back in one redo', async () => {
  const grid = withChart();
  await grid.run(UndoCommand.id);
  expect(charts(grid.book())).toEqual([[]]);
  await grid.run(RedoCommand.id);
  expect(charts(grid.book())).toEqual([[], planned]);
});

test('a page that opens again has them', async () => {
  const grid = withChart();
  await grid.calculated();
  expect(charts((await grid.reopened()).book())).toEqual([[], planned]);
});

test('one that is deleted is in no file', () => {
  const grid = withChart();
  apply(grid, 'getBatchRemoveOp', DrawingApplyType.REMOVE, drawings(grid));
  expect(charts(grid.book())).toEqual([[], []]);
});

test('with a sheet they are deleted', async () => {
  const grid = withChart();
  const at = grid.at(name);
  await grid.run(RemoveSheetCommand.id, at);
  expect(chartDrawings(grid.injector, at)).toEqual([]);
  expect(grid.injector.get(IDrawingManagerService).getDrawingData(at.unitId, at.subUnitId)).toEqual(
    {},
  );
});

test('a copy of a sheet has charts of its own cells', async () => {
  const grid = withChart();
  await grid.run(CopySheetCommand.id, grid.at(name));
  expect(charts(grid.book())).toEqual([[], planned, planned]);
  const [, original, copy] = grid.workbook.getSheets();
  copy!.getCellMatrix().setValue(2, 1, { v: 7 });
  const { read } = sheetCharts(grid.injector);
  const values = [original, copy].map((sheet) => {
    const [drawing] = drawings(grid, sheet!.getName());
    return read(grid.workbook.getUnitId(), drawing!.drawingId)?.series[0]?.values[0];
  });
  expect(values).toEqual([60.5, 7]);
});

const row = (start: number, end = start) => ({
  range: { startRow: start, endRow: end, startColumn: 0, endColumn: 25 },
  direction: Direction.UP,
});
const column = (start: number) => ({
  range: { startRow: 0, endRow: 999, startColumn: start, endColumn: start },
  direction: Direction.LEFT,
});

describe('of the cells in rows 3 and 4', () => {
  test.each<[why: string, id: string, params: object, categories: object, values: object]>([
    ['a row above', InsertRowCommand.id, row(0), { row: 3, rows: 2 }, { row: 3, column: 1 }],
    ['a row between', InsertRowCommand.id, row(3), { row: 2, rows: 3 }, { rows: 3 }],
    ['a row below', InsertRowCommand.id, row(9), { row: 2, rows: 2 }, { row: 2, rows: 2 }],
    ['no row above', RemoveRowCommand.id, row(0), { row: 1, rows: 2 }, { row: 1, rows: 2 }],
    ['no last row', RemoveRowCommand.id, row(3), { row: 2, rows: 1 }, { row: 2, rows: 1 }],
    ['a column before', InsertColCommand.id, column(0), { column: 1 }, { column: 2 }],
    ['a column between', InsertColCommand.id, column(1), { column: 0 }, { column: 2 }],
  ])(
    'after %s the chart reads the same, and undo puts it back',
    async (_, id, params, categories, values) => {
      const grid = withChart();
      grid.workbook.setActiveSheet(grid.sheet(name));
      await grid.run(id, { ...grid.at(name), ...params });
      expect(drawings(grid)[0]!.data.chart).toMatchObject({ categories, series: [{ values }] });
      await grid.run(UndoCommand.id);
      expect(drawings(grid)[0]!.data.chart).toEqual(chart);
    },
  );

  test.each([
    ['rows', RemoveRowCommand.id, row(2, 3)],
    ['a column', RemoveColCommand.id, column(1)],
  ])('without all of its %s it shows nothing, and no file gets it', async (_, id, params) => {
    const grid = withChart();
    await grid.calculated();
    grid.workbook.setActiveSheet(grid.sheet(name));
    const { drawingId } = drawings(grid)[0]!;
    const shown = () => sheetCharts(grid.injector).read(grid.workbook.getUnitId(), drawingId);
    expect(shown()).toMatchObject({
      categories: ['Spend', 'Twice'],
      series: [{ format: '#,##0.0' }],
    });
    await grid.run(id, { ...grid.at(name), ...params });
    expect([shown(), charts(grid.book())]).toEqual([undefined, [[], []]]);
    await grid.run(UndoCommand.id);
    await grid.calculated();
    expect(shown()).toMatchObject({ categories: ['Spend', 'Twice'] });
  });
});

describe('of a file', () => {
  async function opened() {
    const file = await writeBook(withChart().book());
    return { file, grid: BookGrid.open(await readBook(file)) };
  }

  test('they are opened, and saved unchanged leave it as it was', async () => {
    const { file, grid } = await opened();
    expect(charts(grid.book())).toEqual([[], planned.map((each) => ({ ...each, shape: 2 }))]);
    expect(charts(await readBook(await writeBook(grid.book(), file)))).toEqual(charts(grid.book()));
    await grid.calculated();
    expect(charts((await grid.reopened()).book())).toEqual(charts(grid.book()));
  });

  test('moved and saved, they are where they were moved to, and none is there twice', async () => {
    const { file, grid } = await opened();
    const [drawing] = drawings(grid);
    const to = { ...drawing!.sheetTransform.to, columnOffset: 10.4 };
    const moved = { ...drawing!, sheetTransform: { ...drawing!.sheetTransform, to } };
    apply(grid, 'getBatchUpdateOp', DrawingApplyType.UPDATE, [moved]);
    const read = await readBook(await writeBook(grid.book(), file));
    expect(charts(read)).toEqual([
      [],
      [{ ...planned[0], to: { ...planned[0]!.to, x: 10 }, shape: 2 }],
    ]);
  });

  test('a copy of their sheet is saved with copies', async () => {
    const { file, grid } = await opened();
    await grid.run(CopySheetCommand.id, grid.at(name));
    grid.workbook.getSheets()[2]!.getConfig().name = 'Copy';
    const read = await readBook(await writeBook(grid.book(), file));
    expect(charts(read).map((each) => each.length)).toEqual([0, 1, 1]);
  });

  test('one whose cells are removed is kept in the file, which shows nothing of it', async () => {
    const { file, grid } = await opened();
    grid.workbook.setActiveSheet(grid.sheet(name));
    await grid.run(RemoveRowCommand.id, { ...grid.at(name), ...row(2, 3) });
    const written = await writeBook(grid.book(), file);
    expect(charts(await readBook(written))).toEqual([[], []]);
    expect(BookGrid.open(await readBook(written)).book().sheets).toHaveLength(2);
  });
});
