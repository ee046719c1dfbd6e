import type { BookSheet } from '../../book';
import { spliced } from '../../package/splice';
import { child, readXml, type XmlElement } from '../../package/xml';
import { prefixOf } from '../../package/childElements';
import type { ArrayEdit } from './arrayFormula';
import { choiceSplices } from './choiceSplices';
import { columnSplices } from './columnSplices';
import { dataSplices } from './dataSplices';
import { dimensionSplices } from './dimensionSplices';
import { inOrder } from './inOrder';
import { insertChild } from './insertChild';
import { mergeSplices } from './mergeSplices';
import { movedSheet } from './movedSheet';
import { refuseTooLong } from './refuseTooLong';
import { shadeSplices } from './shadeSplices';
import type { SheetContext } from './sheetContext';
import { sheetEdit } from './sheetEdit';
import { tabColorSplices } from './tabColorSplices';
import { viewSplices } from './viewSplices';
import { withFixedArrays } from './withFixedArrays';

/**
 * A sheet's XML with what was changed in the sheet. All else stays as it is written, known or not.
 *
 * @param xml the text of the sheet's part
 * @param opened the sheet as it was read from that text
 * @param now the sheet as it is
 * @returns the same text if nothing differs
 * @throws SheetError if a changed cell holds more than one of Excel's can
 */
export function editSheet(
  xml: string,
  opened: BookSheet,
  now: BookSheet,
  context: SheetContext,
): string {
  if (!context.moved) return editedSheet(xml, opened, withFixedArrays(opened, now), context);
  const moved = movedSheet(xml, opened, now, context.moved);
  const fixed = withFixedArrays(moved.opened, moved.now);
  return editedSheet(moved.xml, moved.opened, fixed, context, moved.brokenArrays);
}

function editedSheet(
  xml: string,
  opened: BookSheet,
  now: BookSheet,
  context: SheetContext,
  brokenArrays: readonly ArrayEdit[] = [],
): string {
  const root = rootOf(xml);
  const p = prefixOf(root);
  const edit = sheetEdit(opened, now, context, p);
  for (const cells of edit.changes.values()) {
    for (const { now: cell } of cells) if (cell) refuseTooLong(now.name, cell);
  }
  const cells = dataSplices(root, edit, brokenArrays);
  if (!cells) return editedSheet(inOrder(xml), opened, now, context, brokenArrays);
  // At the same place in the text, in the schema's order.
  const splices = [
    ...tabColorSplices(root, opened, now, p),
    ...dimensionSplices(root, edit),
    ...viewSplices(root, opened, now, p),
    ...columnSplices(root, opened, now, p),
    ...cells,
    ...mergeSplices(root, opened, now, p),
    ...shadeSplices(root, opened, now, context.styles, p),
    ...choiceSplices(root, opened, now, p),
  ];
  return splices.length === 0 ? xml : spliced(root.source, splices);
}

/** The sheet's element, with a place for cells in it. */
function rootOf(xml: string): XmlElement {
  const root = readXml(xml, ['sheetData']);
  return child(root, 'sheetData') ? root : rootOf(insertChild(xml, '<sheetData/>'));
}
