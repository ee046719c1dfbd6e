import {
  type Injector,
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
import { debounceTime } from 'rxjs';
import type { Cell, ErrorMessages } from './ErrorMessages';
import { spillAt } from './readCells';

/** The grid's own alert explains a code such as `#VALUE!` only in general; this one replaces it. */
const gridsAlert = 'SHEET_FORMULA_ALERT';
const ourAlert = 'CAPEX_ERROR';

/** Longer than the grid's delay, so that this alert replaces the grid's. */
const hoverMilliseconds = 200;

/** Shows why an AI Capex function returned an error, while the pointer is over the cell. */
export function showErrorMessages(injector: Injector, messages: ErrorMessages): void {
  const alerts = injector.get(CellAlertManagerService);
  injector
    .get(HoverManagerService)
    .currentCell$.pipe(debounceTime(hoverMilliseconds))
    .subscribe((hovered) => {
      alerts.removeAlert(ourAlert);
      const shown = hovered && errorAt(injector, hovered.location, messages);
      if (!shown) return;
      alerts.removeAlert(gridsAlert);
      alerts.showAlert({
        type: CellAlertType.ERROR,
        title: shown.code,
        message: shown.message,
        location: hovered.location,
        width: 260,
        height: 100,
        key: ourAlert,
      });
    });
}

function errorAt(
  injector: Injector,
  { unitId, subUnitId, row, col }: IHoverCellPosition['location'],
  messages: ErrorMessages,
): { readonly code: string; readonly message: string } | undefined {
  const cell: Cell = { sheet: subUnitId, row, column: col };
  const code = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
    ?.getSheetBySheetId(subUnitId)
    ?.getCell(row, col)?.v;
  if (typeof code !== 'string') return undefined;
  const message = messages.of(cell, formulaCell(injector, unitId, cell), code);
  return message === undefined ? undefined : { code, message };
}

/** The cell whose formula spills into this one; the cell itself if there is none. */
function formulaCell(injector: Injector, unitId: string, cell: Cell): Cell {
  return { ...cell, ...spillAt(injector, unitId, cell.sheet, cell)?.source };
}
