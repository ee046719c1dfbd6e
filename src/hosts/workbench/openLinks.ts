import {
  CommandType,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  HoverManagerService,
  SheetsSelectionsService,
  whenSheetEditorFocused,
} from '@univerjs/preset-sheets-core';
import { IShortcutService, KeyCode, MetaKeys } from '@univerjs/ui';
import { placeOfLink, urlOfLink } from '../../sheets/linkFormula';
import { rangeIfAny } from './findRange';
import { goTo } from './goTo';

const openCommand = 'ai-capex.operation.open-link';

/** A cell of a workbook. */
interface LinkCell {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Follows a link when its cell is clicked, as Excel does, or when Alt+Enter is pressed on it, as in Google Sheets: a page
 * is opened in a new tab, cells of the workbook are selected. The page learns nothing of this one, and a link that a
 * formula puts together from cells is not followed.
 *
 * @param onMissing receives the name of a place that the workbook does not have
 */
export function openLinks(injector: Injector, onMissing: (place: string) => void): void {
  injector.get(HoverManagerService).currentClickedCell$.subscribe(({ location }) => {
    const { col: column, ...place } = location;
    follow(injector, { ...place, column }, onMissing);
  });
  injector.get(ICommandService).registerCommand({
    id: openCommand,
    type: CommandType.OPERATION,
    handler: () => {
      const cell = activeCell(injector);
      if (cell) follow(injector, cell, onMissing);
      return cell !== undefined;
    },
  });
  injector.get(IShortcutService).registerShortcut({
    id: openCommand,
    binding: KeyCode.ENTER | MetaKeys.ALT,
    description: 'sheets-ui.shortcut.sheet.open-link',
    group: '3_sheet-view',
    groupTitle: 'sheets-ui.shortcut.sheet-view',
    preconditions: whenSheetEditorFocused,
  });
}

function activeCell(injector: Injector): LinkCell | undefined {
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const subUnitId = workbook?.getActiveSheet()?.getSheetId();
  const cell = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  if (!workbook || subUnitId === undefined || !cell) return undefined;
  const { actualRow: row, actualColumn: column } = cell;
  return { unitId: workbook.getUnitId(), subUnitId, row, column };
}

function follow(
  injector: Injector,
  { unitId, subUnitId, row, column }: LinkCell,
  onMissing: (place: string) => void,
): void {
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const worksheet = workbook?.getSheetBySheetId(subUnitId);
  const formula = worksheet?.getCellRaw(row, column)?.f;
  if (!workbook || !worksheet || typeof formula !== 'string') return;
  const url = urlOfLink(formula);
  if (url !== undefined) window.open(url, '_blank', 'noopener,noreferrer');
  const place = placeOfLink(formula);
  if (place === undefined) return;
  const found = rangeIfAny(injector, workbook, place, worksheet.getName());
  if (found) goTo(injector, found);
  else onMissing(place);
}
