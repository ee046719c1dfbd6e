import type { IAccessor } from '@univerjs/core';
import type { NamedCells } from '../workbook';
import { blockAddress } from './block';
import { rangeIfAny } from './findRange';
import { openGrid } from './openGrid';
import { readBlock } from './readRanges';
import { readNames } from './readNames';

/** The cells of the workbook's names that begin with some letters, ignoring case. */
export function readNamedCells(accessor: IAccessor, beginning: string): readonly NamedCells[] {
  const workbook = openGrid(accessor);
  const home = workbook.getActiveSheet().getName();
  return readNames(accessor)
    .filter(({ scope, formula }) => scope === undefined && formula !== '')
    .filter(({ name }) => name.toLowerCase().startsWith(beginning.toLowerCase()))
    .flatMap(({ name, formula }) => {
      const found = rangeIfAny(accessor, workbook, formula.replace(/^=/, ''), home);
      if (!found) return [];
      return {
        name,
        sheet: found.worksheet.getName(),
        address: blockAddress(found.range),
        values: readBlock(accessor, found),
      };
    });
}
