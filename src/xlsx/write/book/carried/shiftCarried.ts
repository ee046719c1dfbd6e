import type { Book } from '../../../book';
import type { PackageEdit } from '../parts/packageEdit';
import type { Moves } from '../shifting/moves';
import { shiftAnchors } from './shiftAnchors';
import { shiftComments } from './shiftComments';
import { shiftControl } from './shiftControl';
import { shiftFormulas } from './shiftFormulas';
import { shiftLegacyDrawing } from './shiftLegacyDrawing';
import { shiftPivotSource } from './shiftPivotSource';
import { shiftPivotTable } from './shiftPivotTable';

/** What of a chart is given as formulas: Excel's older charts and its younger ones. */
const chartType = /drawingml\.chart\+xml$|chartex\+xml$/i;
const pivotSourceType = /pivotCacheDefinition\+xml$/i;

/**
 * Moves what other parts than sheets and the workbook's own say of cells to where these are now: comments, drawings,
 * charts, controls, pivot tables.
 */
export function shiftCarried(edit: PackageEdit, opened: Book, moves: Moves): void {
  if (!moves.isAny) return;
  for (const { part, name } of opened.sheets) {
    if (part === undefined || !edit.has(part)) continue;
    const move = moves.sheets.get(name.toLowerCase()) ?? {};
    for (const { kind, target, isExternal } of edit.relationships(part)) {
      if (isExternal || !edit.has(target)) continue;
      if (kind === 'ctrlProp') edit.splice(target, shiftControl(edit.xml(target), moves, name));
      if (kind === 'vmlDrawing') {
        edit.write(target, shiftLegacyDrawing(edit.text(target), move, moves, name));
      }
      if (!move.rows && !move.columns) continue;
      if (kind === 'comments' || kind === 'threadedComment') {
        edit.splice(target, shiftComments(edit.xml(target), move));
      }
      if (kind === 'drawing') edit.splice(target, shiftAnchors(edit.xml(target), move));
      if (kind === 'pivotTable') edit.splice(target, shiftPivotTable(edit.xml(target), move));
    }
  }
  for (const part of edit.pack.names) {
    const type = edit.pack.contentType(part) ?? '';
    if (!edit.has(part)) continue;
    if (chartType.test(type)) edit.splice(part, shiftFormulas(edit.xml(part), moves));
    if (pivotSourceType.test(type)) edit.splice(part, shiftPivotSource(edit.xml(part), moves));
  }
}
