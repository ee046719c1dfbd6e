import type { IFreeze, Worksheet } from '@univerjs/core';
import { addNote, noteIn } from './custom';

/** The key of the note in a sheet's `custom`. */
const key = 'capexFrozen';

/** The frozen columns of a sheet, noted while they scroll on this page for lack of room: a copy of the sheet has them too. */
type FrozenNote = Pick<IFreeze, 'startColumn' | 'xSplit'>;

/** What is frozen in the workbook, whether or not this page has room for it. */
export function frozenInBook(worksheet: Worksheet): IFreeze {
  return { ...worksheet.getFreeze(), ...noteIn<FrozenNote>(worksheet.getConfig().custom, key) };
}

/** Whether columns that are frozen in the workbook scroll on this page. */
export function isReleased(worksheet: Worksheet): boolean {
  return noteIn(worksheet.getConfig().custom, key) !== undefined;
}

export function noteFrozen(worksheet: Worksheet, { startColumn, xSplit }: FrozenNote): void {
  addNote(worksheet.getConfig(), { startColumn, xSplit }, key);
}

/** From now on what the page shows as frozen is what is frozen in the workbook. */
export function forgetFrozen(worksheet: Worksheet): void {
  if (!isReleased(worksheet)) return;
  const config = worksheet.getConfig();
  config.custom = { ...config.custom, [key]: undefined };
}
