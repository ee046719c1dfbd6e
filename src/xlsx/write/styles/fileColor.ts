/**
 * A color as a file's styles write it.
 *
 * @param color as in `#0000FF`
 * @param local the name of the element
 * @example fileColor('#0000FF', '') // '<color rgb="FF0000FF"/>'
 */
export function fileColor(color: string, p: string, local = 'color'): string {
  return `<${p}${local} rgb="FF${color.slice(1).toUpperCase()}"/>`;
}
