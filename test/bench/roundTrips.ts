import '../../scripts/allTexts';
import { excelWorkbook } from '../../src/hosts/excel/excelWorkbook';
import { allTables } from '../../src/sheets/since/allTables';
import { StrictExcel } from '../hosts/excel/StrictExcel';
import { atMost, type Row } from './row';

/** How often Excel is asked for one insertion: once to look, once to write and read back. */
export async function excelRoundTrips(): Promise<readonly Row[]> {
  const counts: number[] = [];
  for (const table of allTables) {
    const excel = new StrictExcel('Sheet1');
    excel.install();
    const plan = table.plan({ language: 'en', colors: 'bankers', formulas: 'live' });
    await excelWorkbook.insert(plan, { kind: 'selection' });
    counts.push(excel.syncs);
  }
  return [
    atMost('Excel, round trips to insert a table (maximum of all tables)', Math.max(...counts), 2),
  ];
}
