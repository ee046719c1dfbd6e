import type { RowChange } from './rowChanges';

/**
 * The XML of a row that the file does not list; empty if the row needs no element.
 *
 * @param row counted from 0
 * @param cells the XML of its cells
 * @param isHidden whether the row is hidden now
 * @param p the prefix of the sheet's elements
 */
export function newRowXml(
  row: number,
  cells: string,
  change: RowChange,
  isHidden: boolean,
  p: string,
): string {
  const { ht, customHeight, hidden } = change;
  const attributes = { ht, customHeight, hidden: hidden ?? (isHidden ? 1 : undefined) };
  const marks = Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`))
    .join('');
  const isShown = 'hidden' in change && hidden === undefined;
  if (cells === '' && marks === '' && !isShown) return '';
  const opening = `<${p}row r="${row + 1}"${marks}`;
  return cells === '' ? `${opening}/>` : `${opening}>${cells}</${p}row>`;
}
