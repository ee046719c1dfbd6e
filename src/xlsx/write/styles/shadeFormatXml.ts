import type { BookShade } from '../../book';
import { fileColor } from './fileColor';

/** What a conditional format changes: in it the color of a solid fill is that of its ground. */
export function shadeFormatXml(
  { fill, color }: Pick<BookShade, 'fill' | 'color'>,
  p: string,
): string {
  const font = color === undefined ? '' : `<${p}font>${fileColor(color, p)}</${p}font>`;
  if (fill === undefined) return `<${p}dxf>${font}</${p}dxf>`;
  const pattern = `<${p}patternFill>${fileColor(fill, p, 'bgColor')}</${p}patternFill>`;
  return `<${p}dxf>${font}<${p}fill>${pattern}</${p}fill></${p}dxf>`;
}
