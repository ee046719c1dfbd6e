import { BorderStyleTypes } from '@univerjs/core';

/** The lines of a cell's edge, as a file names them and as the grid counts them. */
const named: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const names = new Map(Object.entries(named).map(([name, style]) => [style, name]));

/** Undefined for a name that no file has, and for `none`. */
export function borderStyle(name: string): BorderStyleTypes | undefined {
  return named[name];
}

/** The other way round; undefined for no line. */
export function borderName(style: BorderStyleTypes): string | undefined {
  return names.get(style);
}
