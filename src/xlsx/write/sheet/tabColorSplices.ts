import { type Splice } from '../../package/splice';
import { child, type XmlElement } from '../../package/xml';
import type { BookSheet } from '../../book';
import { inserted, withChildElements } from '../../package/childElements';
import { fileColor } from '../styles/fileColor';
import { worksheetOrder } from './worksheetOrder';

/** What changes in the color of a sheet's tab. */
export function tabColorSplices(
  root: XmlElement,
  opened: BookSheet,
  now: BookSheet,
  p: string,
): readonly Splice[] {
  if (opened.tabColor?.toUpperCase() === now.tabColor?.toUpperCase()) return [];
  const color = now.tabColor && fileColor(now.tabColor, p, 'tabColor');
  const properties = child(root, 'sheetPr');
  if (!properties) {
    if (!color) return [];
    return [inserted(root, worksheetOrder, 'sheetPr', `<${p}sheetPr>${color}</${p}sheetPr>`)];
  }
  const { source, start, end } = properties;
  const order = ['tabColor', 'outlinePr', 'pageSetUpPr'];
  const text = withChildElements(source.slice(start, end), new Map([['tabColor', color]]), order);
  return [{ start, end, text }];
}
