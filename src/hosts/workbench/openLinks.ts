import {
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { HoverManagerService } from '@univerjs/preset-sheets-core';
import { placeOfLink, urlOfLink } from '../../sheets/linkFormula';
import { rangeIfAny } from './findRange';
import { goTo } from './goTo';

/**
 * Follows a link when its cell is clicked, as Excel does: a page is opened in a new tab, cells of the workbook are
 * selected. The page learns nothing of this one, and a link that a formula puts together from cells is not followed.
 *
 * @param onMissing receives the name of a place that the workbook does not have
 */
export function openLinks(injector: Injector, onMissing: (place: string) => void): void {
  injector.get(HoverManagerService).currentClickedCell$.subscribe(({ location }) => {
    const { unitId, subUnitId, row, col } = location;
    const workbook = injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const worksheet = workbook?.getSheetBySheetId(subUnitId);
    const formula = worksheet?.getCellRaw(row, col)?.f;
    if (!workbook || !worksheet || typeof formula !== 'string') return;
    const url = urlOfLink(formula);
    if (url !== undefined) window.open(url, '_blank', 'noopener,noreferrer');
    const place = placeOfLink(formula);
    if (place === undefined) return;
    const found = rangeIfAny(injector, workbook, place, worksheet.getName());
    if (found) goTo(injector, found);
    else onMissing(place);
  });
}
