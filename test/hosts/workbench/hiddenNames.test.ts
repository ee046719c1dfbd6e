import { InsertRowByRangeCommand } from '@univerjs/sheets';
import { markKept } from '../../../src/hosts/workbench/results/markKept';
import { atOnce } from '../../../src/hosts/workbench/slices/atOnce';
import { openPackage } from '../../../src/xlsx/package/openPackage';
import { readFile } from '../../../src/xlsx/read/readFile';
import { writeBook } from '../../../src/xlsx/write/writeBook';
import { workbookFile } from '../../xlsx/filesOf';
import { BookGrid } from './BookGrid';

const definedNames =
  '<definedNames><definedName name="Rate" hidden="1">Sheet1!$A$1</definedName>' +
  '<definedName name="_twice" hidden="1" comment="x">Rate*2</definedName>' +
  '<definedName name="Unused" hidden="1">Sheet1!$A$1</definedName></definedNames>';
const file = workbookFile({
  sheets: {
    Sheet1:
      '<sheetData><row r="1"><c r="A1"><v>3</v></c></row>' +
      '<row r="2"><c r="A2"><f>_twice+1</f><v>7</v></c></row></sheetData>',
  },
  after: definedNames,
});

const open = async () => {
  const { book, kept } = atOnce(markKept(readFile(file).book, () => true));
  const grid = BookGrid.open(book);
  return { grid, kept, settled: await grid.settled() };
};

test('formulas that use hidden names calculate', async () => {
  const { grid, kept, settled } = await open();
  expect([kept, settled]).toEqual([[], { kept: [], differing: [] }]);
  await grid.type(0, 0, 5);
  await grid.calculated();
  expect(grid.sheet().getCellRaw(1, 0)?.v).toBe(11);
});

test('and are saved as they were, hidden, kept in the browser too', async () => {
  const { grid } = await open();
  await grid.type(0, 0, 5);
  for (const each of [grid, await grid.reopened()]) {
    const saved = openPackage(await writeBook(each.book(), file));
    expect(saved.text('xl/workbook.xml')).toContain(definedNames);
  }
});

test('and follow their cells, whether or not anything uses them', async () => {
  const { grid } = await open();
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 25 };
  await grid.run(InsertRowByRangeCommand.id, { ...grid.at(), direction: 0, range });
  const saved = openPackage(await writeBook(grid.book(), file));
  expect(saved.text('xl/workbook.xml')).toContain(definedNames.replaceAll('$A$1', '$A$2'));
});
