import type { Workbook } from '../hosts/workbook';
import type { Language } from '../language';
import { freeze } from './freeze';
import { makeLive } from './makeLive';
import { makePortable, type Shared } from './makePortable';

/** What can be done with our formulas before a workbook goes to people without the add-in, and after. */
export type Sharing = 'portable' | 'live' | 'freeze';

/**
 * Does one of them in a workbook.
 *
 * @throws WorkbookError where the workbook cannot be changed; it is then as it was
 */
export async function share(
  sharing: Sharing,
  workbook: Workbook,
  language: Language,
): Promise<Shared> {
  switch (sharing) {
    case 'portable':
      return makePortable(workbook, language);
    case 'live':
      return makeLive(workbook);
    case 'freeze':
      return freeze(workbook);
    default:
      return sharing satisfies never;
  }
}
