import {
  type Injector,
  InterceptorEffectEnum,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  CellAlertManagerService,
  CellAlertType,
  HoverManagerService,
  type IHoverCellPosition,
} from '@univerjs/preset-sheets-core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { debounceTime } from 'rxjs';
import type { Language } from '../../language';
import { gridTexts } from './gridTexts';
import { keptCell } from './keptCell';
import { cellNote } from './notes/cellNote';

/** In the corner that no mark of the grid's own takes. */
const mark = { tr: { size: 6, color: '#0f6cbd' } };

const alert = 'CAPEX_KEPT';

const hoverMilliseconds = 200;

/** Marks the cells that keep the result saved in their file, and shows the formula where the pointer rests on one. */
export function showKeptResults(injector: Injector, language: () => Language): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { worksheet, row, col, rawData }, next) => {
      if (!cell || cellNote(rawData)?.kind !== 'kept') return next(cell);
      const kept = keptCell(worksheet, row, col);
      return next(kept ? { ...cell, markers: { ...cell.markers, ...mark } } : cell);
    },
  });
  const alerts = injector.get(CellAlertManagerService);
  injector
    .get(HoverManagerService)
    .currentCell$.pipe(debounceTime(hoverMilliseconds))
    .subscribe((hovered) => {
      alerts.removeAlert(alert);
      const formula = hovered && formulaAt(injector, hovered.location);
      if (formula === undefined || !hovered) return;
      const { title, message } = gridTexts.in(language()).savedResult;
      alerts.showAlert({
        ...{ type: CellAlertType.INFO, title, message: `${message} ${formula}` },
        ...{ location: hovered.location, width: 260, height: 100, key: alert },
      });
    });
}

function formulaAt(
  injector: Injector,
  { unitId, subUnitId, row, col }: IHoverCellPosition['location'],
): string | undefined {
  const worksheet = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
    ?.getSheetBySheetId(subUnitId);
  const kept = worksheet && keptCell(worksheet, row, col);
  return kept && kept !== 'filled' ? kept.formula : undefined;
}
