import type { Book } from '../../../book';
import { unlessDamaged } from '../../../package/unlessDamaged';
import type { Splice } from '../../../package/splice';
import type { XmlElement } from '../../../package/xml';
import { inPart } from '../../../package/xmlError';
import type { PackageEdit } from '../parts/packageEdit';
import type { Moves } from '../shifting/moves';
import { shiftFormulas } from './shiftFormulas';
import { shiftPivotSource } from './shiftPivotSource';
import { shiftedPart } from './shiftedPart';

/** What of a chart is given as formulas: Excel's older charts and its younger ones. */
const chartType = /drawingml\.chart\+xml$|chartex\+xml$/i;
/** The kinds of parts that a sheet leads to and that refer to its cells. */
const ofSheet = new Set([
  ...['ctrlProp', 'vmlDrawing', 'comments', 'threadedComment', 'drawing', 'pivotTable'],
]);
const pivotSourceType = /pivotCacheDefinition\+xml$/i;

/**
 * Moves what parts other than sheets and the workbook's own hold about cells to where these are now: comments, drawings,
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
      if (!ofSheet.has(kind)) continue;
      const place = { name, move, moves };
      const text = unlessDamaged(() =>
        inPart(target, () => shiftedPart(kind, edit.text(target), place)),
      );
      if (text !== undefined) edit.write(target, text);
    }
  }
  for (const part of edit.pack.names) {
    const type = edit.pack.contentType(part) ?? '';
    if (!edit.has(part)) continue;
    if (chartType.test(type)) shift(part, (root) => shiftFormulas(root, moves));
    if (pivotSourceType.test(type)) shift(part, (root) => shiftPivotSource(root, moves));
  }
}
