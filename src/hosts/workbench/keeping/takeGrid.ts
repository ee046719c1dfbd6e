import type { IAccessor } from '@univerjs/core';
import { atOnce } from '../slices/atOnce';
import { undisturbed } from '../slices/undisturbed';
import type { GridContent } from './gridContent';
import { packedGrid } from './packed';

/**
 * Takes all of the open workbook, to be stored at once. Undefined while no workbook is open.
 *
 * @param isAtOnce whether the page is about to go; else it goes on meanwhile
 */
export async function takeGrid(
  accessor: IAccessor,
  isAtOnce: boolean,
): Promise<GridContent | undefined> {
  const read = () => packedGrid(accessor);
  return isAtOnce ? atOnce(read()) : undisturbed(accessor, read);
}
