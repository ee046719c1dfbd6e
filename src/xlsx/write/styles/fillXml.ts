import { fileColor } from './fileColor';

/** A cell's ground in one color; in none if that is undefined. */
export function fillXml(fill: string | undefined, p: string): string {
  if (fill === undefined) return `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`;
  const color = fileColor(fill, p, 'fgColor');
  return `<${p}fill><${p}patternFill patternType="solid">${color}<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
}

/** Programs take the second fill of a file for this one, whatever the file has. */
export function grayFill(p: string): string {
  return `<${p}fill><${p}patternFill patternType="gray125"/></${p}fill>`;
}
