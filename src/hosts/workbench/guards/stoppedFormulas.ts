import { type IAccessor, IUniverInstanceService, type Workbook } from '@univerjs/core';
import type { Location } from '../../workbook';
import { blockAddress, cellBlock } from '../block';
import type { EngineFaults } from './EngineFaults';

/** Where formulas are at which the engine fails, as a user names the place. */
export function stoppedFormulas(
  accessor: IAccessor,
  faults: EngineFaults,
): (listener: (cell: Location) => void) => () => void {
  return (listener) =>
    faults.onFault(({ unitId, place }) => {
      const sheet = accessor
        .get(IUniverInstanceService)
        .getUnit<Workbook>(unitId)
        ?.getSheetBySheetId(place.sheetId);
      if (!sheet) return;
      listener({ sheet: sheet.getName(), address: blockAddress(cellBlock(place)) });
    });
}
