import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import { a1 } from '../excel/a1';
import { areaAt } from '../excel/SheetModel';
import { StrictExcel } from '../excel/StrictExcel';
import { sheetsContract } from './sheetsContract';
import type { OpenHarness } from './harness';
import { readingContract } from './readingContract';
import { workbookContract } from './workbookContract';
import { timeFlies } from '../../virtualTime';

timeFlies();

const open: OpenHarness = () => {
  const excel = new StrictExcel('Sheet1', 'Notes');
  excel.install();
  return Promise.resolve({
    workbook: excelWorkbook,
    enter(name, cell, contents) {
      const sheet = excel.sheet(name);
      const { row, column } = areaAt(sheet, cell);
      contents.forEach((line, i) =>
        line.forEach((entry, j) => sheet.enter(row + i, column + j, entry)),
      );
      excel.answer();
      return Promise.resolve();
    },
    defineName(name, formula, sheet) {
      const { names } = sheet === undefined ? excel : excel.sheet(sheet);
      names.set(name, `=${formula}`);
      return Promise.resolve();
    },
    sheets: () => Promise.resolve(excel.sheets.map(({ name }) => name)),
    tables: () =>
      Promise.resolve(
        excel.sheets.flatMap((sheet) =>
          sheet.tables.map((table) => ({
            name: table.name,
            sheet: sheet.name,
            address: a1(table),
          })),
        ),
      ),
    choices: () =>
      Promise.resolve(
        excel.sheets.flatMap((sheet) =>
          [...sheet.rules].map(([cell, { rule }]) => {
            const [row = 0, column = 0] = cell.split(',').map(Number);
            const address = a1({ row, column, rows: 1, columns: 1 });
            return { list: String(rule.list?.source), sheet: sheet.name, address };
          }),
        ),
      ),
    charts: () =>
      Promise.resolve(
        excel.sheets.flatMap((sheet) =>
          sheet.charts.map(({ title }) => ({ title, sheet: sheet.name })),
        ),
      ),
    names: () =>
      Promise.resolve(
        [...excel.names].map(([name, reference]) => {
          const [sheet = '', address = ''] = reference.split('!');
          return { name, sheet, address };
        }),
      ),
  });
};

workbookContract('Excel', open);
sheetsContract('Excel', open);
readingContract('Excel', open);
