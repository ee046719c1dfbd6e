import type { Book } from '../../../book';
import { unlessDamaged } from '../../../package/unlessDamaged';
import type { Splice } from '../../../package/splice';
import type { XmlElement } from '../../../package/xml';
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
 * charts, controls, pivot tables. A damaged part stays as it is.
 */
export function shiftCarried(edit: PackageEdit, opened: Book, moves: Moves): void {
  if (!moves.isAny) return;
  const shift = (part: string, shifted: (root: XmlElement) => readonly Splice[]) =>
    edit.splice(part, unlessDamaged(() => shifted(edit.xml(part))) ?? []);
  for (const { part, name } of opened.sheets) {
    if (part === undefined || !edit.has(part)) continue;
    const move = moves.sheets.get(name.toLowerCase()) ?? {};
    for (const { kind, target, isExternal } of edit.relationships(part)) {
      if (isExternal || !edit.has(target)) continue;
      if (kind === 'ctrlProp') shift(target, (root) => shiftControl(root, moves, name));
      if (kind === 'vmlDrawing') {
        const text = unlessDamaged(() => edit.text(target));
        if (text !== undefined) edit.write(target, shiftLegacyDrawing(text, move, moves, name));
      }
      if (!move.rows && !move.columns) continue;
      if (kind === 'comments' || kind === 'threadedComment') {
        shift(target, (root) => shiftComments(root, move));
      }
      if (kind === 'drawing') shift(target, (root) => shiftAnchors(root, move));
      if (kind === 'pivotTable') shift(target, (root) => shiftPivotTable(root, move));
    }
  }
  for (const part of edit.pack.names) {
    const type = edit.pack.contentType(part) ?? '';
    if (!edit.has(part)) continue;
    if (chartType.test(type)) shift(part, (root) => shiftFormulas(root, moves));
    if (pivotSourceType.test(type)) shift(part, (root) => shiftPivotSource(root, moves));
  }
}
