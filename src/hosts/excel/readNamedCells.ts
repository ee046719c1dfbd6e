import type { NamedCells } from '../workbook';
import { splitReference } from '../../cells/sheetReference';
import { localAddress } from './areas';
import { loadedValues } from './loadedCells';

/** The cells of the workbook's names that begin with some letters, ignoring case: two syncs, one if there are none. */
export async function readNamedCells(
  context: Excel.RequestContext,
  beginning: string,
): Promise<readonly NamedCells[]> {
  const { names } = context.workbook;
  names.load('items/name');
  await context.sync();
  const named = names.items
    .filter(({ name }) => name.toLowerCase().startsWith(beginning.toLowerCase()))
    .map((item) => {
      const range = item.getRangeOrNullObject();
      range.load('address,values,valueTypes');
      return { name: item.name, range };
    });
  if (named.length === 0) return [];
  await context.sync();
  return named.flatMap(({ name, range }) => {
    // Its cells were deleted, or it is a constant.
    if (range.isNullObject) return [];
    const [sheet = ''] = splitReference(range.address).sheets;
    return { name, sheet, address: localAddress(range.address), values: loadedValues(range) };
  });
}
