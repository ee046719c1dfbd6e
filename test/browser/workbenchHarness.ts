import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type {} from '@univerjs/preset-sheets-data-validation';
import type {} from '@univerjs/preset-sheets-table';
import type { Workbook } from '../../src/hosts/workbook';
import type { Harness } from '../hosts/contract/harness';
import { pageWorkbook } from './pageWorkbook';
import type { SheetPage } from './SheetPage';

declare const univerAPI: FUniver;
declare const workbook: Workbook;

/** Puts a new workbook with the empty sheets Sheet1 and Notes in the place of the one that the page shows. */
export async function workbenchHarness({ page }: SheetPage): Promise<Harness> {
  await page.evaluate(() => {
    univerAPI.disposeUnit(univerAPI.getActiveWorkbook()!.getId());
    univerAPI.createWorkbook({
      sheetOrder: ['one', 'two'],
      sheets: {
        one: { id: 'one', name: 'Sheet1', rowCount: 100, columnCount: 20 },
        two: { id: 'two', name: 'Notes', rowCount: 100, columnCount: 20 },
      },
    });
  });
  // What the grid had still to do for the workbook before.
  await page.waitForTimeout(100);
  return {
    workbook: pageWorkbook(page),
    enter: (sheet, cell, contents) =>
      page.evaluate(
        async ({ sheet, cell, contents }) => {
          const values = contents.map((row) =>
            row.map((entry) =>
              typeof entry === 'string' && entry.startsWith('=') ? { f: entry } : { v: entry },
            ),
          );
          const worksheet = univerAPI.getActiveWorkbook()!.getSheetByName(sheet)!;
          const first = worksheet.getRange(cell);
          worksheet
            .getRange(first.getRow(), first.getColumn(), values.length, values[0]!.length)
            .setValues(values as never);
          // The grid's own wait may end with a calculation that began before.
          await workbook.findFormulas({ calculated: true });
        },
        { sheet, cell, contents },
      ),
    defineName: (name, formula, sheet) =>
      page.evaluate(
        ({ name, formula, sheet }) => {
          const workbook = univerAPI.getActiveWorkbook()!;
          const scope =
            sheet === undefined ? undefined : workbook.getSheetByName(sheet)!.getSheetId();
          // The grid's own command refuses a name that another sheet has; a file may hold both.
          univerAPI.syncExecuteCommand('formula.mutation.set-defined-name', {
            unitId: workbook.getId(),
            id: `${name} ${scope ?? ''}`,
            name,
            formulaOrRefString: formula,
            localSheetId: scope ?? 'AllDefaultWorkbook',
          });
        },
        { name, formula, sheet },
      ),
    sheets: () =>
      page.evaluate(() =>
        univerAPI
          .getActiveWorkbook()!
          .getSheets()
          .map((sheet) => sheet.getSheetName()),
      ),
    tables: () =>
      page.evaluate(() => {
        const workbook = univerAPI.getActiveWorkbook()!;
        return workbook.getTableList().map(({ name, range, subUnitId }) => {
          const sheet = workbook.getSheetBySheetId(subUnitId)!;
          const { startRow, startColumn, endRow, endColumn } = range;
          const cells = sheet.getRange(
            startRow,
            startColumn,
            endRow - startRow + 1,
            endColumn - startColumn + 1,
          );
          return { name, sheet: sheet.getSheetName(), address: cells.getA1Notation() };
        });
      }),
    choices: () =>
      page.evaluate(() =>
        univerAPI
          .getActiveWorkbook()!
          .getSheets()
          .flatMap((worksheet) =>
            worksheet.getDataValidations().flatMap((validation) =>
              validation.getRanges().map((range) => ({
                list: validation.getCriteriaValues()[1] ?? '',
                sheet: worksheet.getSheetName(),
                address: range.getA1Notation(),
              })),
            ),
          ),
      ),
    charts: () =>
      page.evaluate(() => {
        const workbook = univerAPI.getActiveWorkbook()!;
        const kept = workbook.save().resources?.find(({ name }) => name === 'SHEET_DRAWING_PLUGIN');
        const drawn = JSON.parse(kept?.data || '{}') as Record<
          string,
          { order: string[]; data: Record<string, { data: { chart: { title: string } } }> }
        >;
        return workbook.getSheets().flatMap((sheet) => {
          const { order = [], data = {} } = drawn[sheet.getSheetId()] ?? {};
          return order.map((id) => ({
            title: data[id]!.data.chart.title,
            sheet: sheet.getSheetName(),
          }));
        });
      }),
    names: () =>
      page.evaluate(() =>
        univerAPI
          .getActiveWorkbook()!
          .getDefinedNames()
          .map((name) => {
            const [sheet = '', address = ''] = name.getFormulaOrRefString().split('!');
            return {
              name: name.getName(),
              sheet: sheet.replace(/^'|'$/g, ''),
              address: address.replaceAll('$', ''),
            };
          }),
      ),
  };
}
