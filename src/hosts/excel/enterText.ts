import { type Location, WorkbookError } from '../workbook';
import { textEntry } from './cellEntry';
import { orRollBack } from './orRollBack';

/**
 * Enters a text in a cell, in place of what it holds, with one read and one write, and verifies it.
 *
 * @throws WorkbookError if the cell is locked, or does not hold the text afterwards
 */
export async function enterText(
  context: Excel.RequestContext,
  place: Location,
  text: string,
): Promise<void> {
  const { worksheets } = context.workbook;
  const cellNow = (): Excel.Range => worksheets.getItem(place.sheet).getRange(place.address);
  const cell = cellNow();
  cell.load('formulas,format/protection/locked');
  const sheet = worksheets.getItem(place.sheet);
  sheet.load('protection/protected');
  await context.sync();
  if (sheet.protection.protected && cell.format.protection.locked) {
    throw new WorkbookError({ kind: 'protected', sheet: place.sheet });
  }
  const before = cell.formulas;
  await orRollBack(
    async () => {
      cell.formulas = [[textEntry(text).content]];
      cell.load('values');
      await context.sync();
      if (cell.values[0]?.[0] !== text) {
        throw new WorkbookError({ kind: 'verificationFailed', ...place });
      }
    },
    async () => {
      // After a failed sync the old object is invalid.
      cellNow().formulas = before;
      await context.sync();
    },
  );
}
