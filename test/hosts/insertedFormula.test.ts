import { UndoCommand } from '@univerjs/core';
import { excelWorkbook } from '../../src/hosts/excel/excelWorkbook';
import { columnCharacters } from '../../src/sheets/columnPixels';
import { cellNote } from '../../src/hosts/workbench/notes/cellNote';
import { insertPlan } from '../../src/hosts/workbench/insertPlans';
import type { InsertTarget } from '../../src/hosts/workbook';
import { formulaPlan } from '../../src/sheets/formulaPlan';
import { timeFlies } from '../virtualTime';
import { key } from './excel/SheetModel';
import { StrictExcel } from './excel/StrictExcel';
import { BookGrid } from './workbench/BookGrid';
import { bookOf, cell, number } from './workbench/books';

timeFlies();

/** Two columns and two rows below their headings, under a title. */
const plan = formulaPlan(
  '=CAPEX.AI_PAYBACK_SCHEDULE(60,30)',
  {
    cells: [
      [
        { format: 'General', style: 'headingRight' },
        { format: 'General', style: 'headingRight' },
      ],
      [
        { format: '0', style: 'formula' },
        { format: '#,##0.0', style: 'formula' },
      ],
    ],
    columnWidths: [13, 20],
  },
  { text: 'Cash flow by year', side: 'above' },
);
const target: InsertTarget = { kind: 'at', sheet: 'Sheet1', row: 2, column: 1 };

/** What a sheet has in B3:C5 afterwards, and how wide A to D are: the same in every host. */
interface Held {
  readonly entered: readonly (string | undefined)[];
  readonly formats: readonly (string | undefined)[];
  readonly styles: readonly (string | undefined)[];
  /** Columns whose width has changed, in characters. */
  readonly widened: Readonly<Record<number, number>>;
}

const expected: Held = {
  entered: ['Cash flow by year', undefined, '=CAPEX.AI_PAYBACK_SCHEDULE(60,30)', undefined],
  formats: ['General', 'General', 'General', '#,##0.0'],
  styles: ['Capex Title', undefined, 'Capex Heading Right', 'Capex Formula'],
  // Column B holds something below, and keeps its width.
  widened: { 2: 20 },
};

const cells = [
  [2, 1],
  [2, 2],
  [3, 1],
  [4, 2],
] as const;

test('Excel: with formats, styles and widths, in one write', async () => {
  const excel = new StrictExcel('Sheet1');
  excel.install();
  const sheet = excel.sheet('Sheet1');
  sheet.enter(9, 1, 'mine');
  sheet.enter(9, 3, 'mine');
  const inserted = await excelWorkbook.insert(plan, target);
  expect(inserted).toEqual({ sheet: 'Sheet1', address: 'B3:C5' });
  // One look, one write: Excel undoes a write as one step.
  expect(excel.syncs).toBe(2);
  expect({
    entered: cells.map(([row, column]) => sheet.contents.get(key(row, column))?.value),
    formats: cells.map(([row, column]) => sheet.numberFormats.get(key(row, column)) ?? 'General'),
    styles: cells.map(([row, column]) => sheet.styles.get(key(row, column))),
    widened: Object.fromEntries(
      [...sheet.widths].map(([at, points]) => [at, (points / 0.75 - 5) / 7]),
    ),
  }).toEqual(expected);
});

describe('the workbench', () => {
  const open = () =>
    BookGrid.open(bookOf({ cells: [cell('B10', number(1)), cell('D10', number(1))] }));
  const widths = (grid: BookGrid) => [0, 1, 2, 3].map((at) => grid.sheet().getColumnWidth(at));

  test('the same, and one undo takes all of it back', async () => {
    const grid = open();
    const before = { widths: widths(grid), saved: grid.saved().cells };
    expect(insertPlan(grid.injector, plan, target)).toEqual({ sheet: 'Sheet1', address: 'B3:C5' });
    const held = cells.map(([row, column]) => grid.sheet().getCellRaw(row, column));
    const [own] = before.widths;
    expect({
      entered: held.map((each) => each?.f ?? each?.v ?? undefined),
      formats: held.map(
        (each) => grid.workbook.getStyles().getStyleByCell(each)?.n?.pattern ?? 'General',
      ),
      styles: held.map((each) => {
        const note = cellNote(each);
        return note?.kind === 'styled' ? note.name : undefined;
      }),
      widened: Object.fromEntries(
        widths(grid).flatMap((width, at) => (width === own ? [] : [[at, columnCharacters(width)]])),
      ),
    }).toEqual(expected);
    await grid.run(UndoCommand.id);
    expect({ widths: widths(grid), saved: grid.saved().cells }).toEqual(before);
  });
});
