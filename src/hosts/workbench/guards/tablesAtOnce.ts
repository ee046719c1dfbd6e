import type { Injector } from '@univerjs/core';
import { TableManager } from '@univerjs/sheets-table';
import { auditTime } from 'rxjs';

/**
 * Lets the picture of a sheet take notice of new tables once, when all have been added.
 *
 * Univer 0.25.1 draws the buttons of all tables of the sheet again for each one that is added, and for each of them
 * leaves a function behind through which every cell that is drawn passes from then on. A file with 200 tables opens in
 * three quarters of a minute, and one with 3,000 never.
 *
 * @param injector the grid's; workbooks that are opened from then on are drawn so
 */
export function tablesAtOnce(injector: Injector): void {
  const manager = injector.get(TableManager);
  // What the tables themselves need has been requested already.
  Object.assign(manager, { tableAdd$: manager.tableAdd$.pipe(auditTime(0)) });
}
