import { columnName } from '../../../cells/a1';
import type { ScannedCell } from '../../package/scanSheet';
import { spliced, withAttribute } from '../../package/splice';
import { child, readXml, XmlElement } from '../../package/xml';
import { prefixOf } from '../../package/childElements';
import { type FilledRow, scannedRows } from './scannedRows';

/**
 * A sheet's XML with its rows and cells in order, each with its place, and none twice: of two cells in one place the
 * later one counts. Only what other programs would have to repair is not so.
 */
export function inOrder(xml: string): string {
  const root = readXml(xml, ['sheetData']);
  const data = child(root, 'sheetData');
  if (!data || data.isEmpty) return xml;
  const rows = new Map<number, FilledRow[]>();
  for (const filled of scannedRows(xml)) {
    const same = rows.get(filled.row.row);
    if (same) same.push(filled);
    else rows.set(filled.row.row, [filled]);
  }
  const text = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, filled]) => rowXml(xml, row, filled, prefixOf(root)))
    .join('');
  return spliced(xml, [{ start: data.openEnd, end: data.closeStart, text }]);
}

function rowXml(xml: string, row: number, filled: readonly FilledRow[], p: string): string {
  const cells = new Map<number, ScannedCell>();
  for (const cell of filled.flatMap((each) => each.cells)) cells.set(cell.column, cell);
  const texts = [...cells.values()]
    .sort((a, b) => a.column - b.column)
    .map((cell) => placed(xml.slice(cell.start, cell.end), `${columnName(cell.column)}${row + 1}`));
  const first = filled[0]?.row;
  const tag = first ? xml.slice(first.start, first.openEnd) : '';
  const opening = placed(first?.isEmpty ? tag : `${tag}</${p}row>`, String(row + 1));
  return opening.replace(/\s*\/>$|><\/[^>]*>$/, `>${texts.join('')}</${p}row>`);
}

/** A row or a cell with its address. */
function placed(xml: string, place: string): string {
  const { name, openEnd, isEmpty } = readXml(xml);
  return spliced(xml, [withAttribute(new XmlElement(xml, name, 0, openEnd, isEmpty), 'r', place)]);
}
