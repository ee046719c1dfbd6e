import { insertSheets } from '../../../src/hosts/workbench/insertPlans';
import { datedPlan } from '../../../src/sheets/data/datedPlan';
import { allTables } from '../../../src/sheets/since/allTables';
import { model } from '../../../src/sheets/model/model';
import { type ColorConvention, type Plan } from '../../../src/sheets/plan';
import type { Book, BookSheet } from '../../../src/xlsx/book';
import { planBook } from '../../../src/xlsx/planBook';
import { readBook } from '../../../src/xlsx/read/readBook';
import { writeBook } from '../../../src/xlsx/write/writeBook';
import { BookGrid } from './BookGrid';
import { bookOf } from './books';

const plansOf = (colors: ColorConvention): readonly Plan[] => {
  const options = { language: 'en', formulas: 'live', colors } as const;
  return [...allTables.map((table) => datedPlan(table, options)), ...model(options)];
};

describe.each<ColorConvention>(['bankers', 'fast'])('all tables and the model, %s', (colors) => {
  const plans = plansOf(colors);

  test('inserted and saved from the grid, they have the formats, choices and pages of a file of their own', async () => {
    const grid = BookGrid.open(bookOf());
    insertSheets(grid.injector, plans);
    const told = inserted(planBook(plans, new Date(0)));
    expect(inserted(grid.book())).toEqual(told);
    expect(inserted((await grid.reopened()).book())).toEqual(told);
  }, 60_000);
});

test('what the model lets one choose is there after saving and opening again', async () => {
  const grid = BookGrid.open(bookOf());
  const plans = plansOf('bankers');
  insertSheets(grid.injector, plans);
  const read = await readBook(await writeBook(grid.book()));
  const choices = (book: Book) => book.sheets.map((sheet) => [sheet.name, sheet.choices]);
  expect(choices(read)).toEqual(choices(grid.book()));
  expect(choices(BookGrid.open(read).book())).toEqual(choices(read));
  expect(read.sheets.flatMap((sheet) => sheet.choices)).not.toEqual([]);
  const shades = (book: Book) => book.sheets.map((sheet) => [sheet.name, sheet.shades]);
  expect(shades(read)).toEqual(shades(grid.book()));
  expect(shades(BookGrid.open(read).book())).toEqual(shades(read));
  expect(read.sheets.flatMap((sheet) => sheet.shades ?? [])).not.toEqual([]);
});

/** Formats of cells, choices, shades, tables, what is in sight, and pages, by sheet: those of the plans, behind the sheet that was there. */
function inserted({ sheets }: Book) {
  return sheets
    .filter(({ name }) => name !== 'Sheet1')
    .map(({ name, cells, choices, shades, tables, frozen, hasGridlines, print }: BookSheet) => {
      // A cell without a number format has General.
      const formats = cells.map(
        ({ row, column, format: { numberFormat = 'General', ...format } }) => [
          `${row},${column}`,
          { ...format, numberFormat },
        ],
      );
      const shown = { frozen, hasGridlines, print };
      return { name, formats: Object.fromEntries(formats), choices, shades, tables, ...shown };
    });
}
