import {
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { HoverManagerService } from '@univerjs/preset-sheets-core';
import { urlOfLink } from '../../sheets/linkFormula';

/**
 * Opens the page of a link in a new tab when its cell is clicked, as Excel does. The page learns nothing of this one, and
 * a link that a formula puts together from cells is not opened.
 */
export function openLinks(injector: Injector): void {
  injector.get(HoverManagerService).currentClickedCell$.subscribe(({ location }) => {
    const { unitId, subUnitId, row, col } = location;
    const formula = injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(subUnitId)
      ?.getCellRaw(row, col)?.f;
    const url = typeof formula === 'string' ? urlOfLink(formula) : undefined;
    if (url !== undefined) window.open(url, '_blank', 'noopener,noreferrer');
  });
}
