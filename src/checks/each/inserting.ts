import type { InsertTarget } from '../../hosts/workbook';
import type { Trial } from '../check';

/** Where plans go: not at the sheet's first cell, so that references have to move. */
export function atC3({ sheet }: Trial): InsertTarget {
  return { kind: 'at', sheet, row: 2, column: 2 };
}

/** The formula that a cell of a sheet holds. */
export async function insertedFormula(
  { workbook }: Trial,
  sheet: string,
  address: string,
): Promise<string | undefined> {
  await workbook.select({ sheet, address });
  return (await workbook.readSelection()).formula;
}

/** Everything by name that is in the workbook, and what is on the scratch sheet: to be compared before and after. */
export async function standing({ bench, workbook, sheet }: Trial): Promise<unknown> {
  const [values] = await workbook.readRanges(['A1:H12'], sheet);
  const { sheets, names, styles } = await bench.inventory();
  return {
    values,
    // Of the user's own things their number only: what differs may end in a report.
    counts: [sheets.length, names.length, styles.length],
    tables: (await bench.tables(sheet)).length,
    choices: await bench.choicesAt(sheet, 'D4'),
    charts: (await bench.charts(sheet)).length,
  };
}
