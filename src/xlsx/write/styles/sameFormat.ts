import type { BookBorder, BookFormat, BorderSide } from '../../book';

const properties = [
  ...(['styleName', 'numberFormat', 'font', 'size', 'color', 'fill', 'bold', 'italic'] as const),
  ...(['underline', 'strike', 'align', 'vertical', 'wrap', 'indent'] as const),
] satisfies readonly (keyof BookFormat)[];

const borderSides = ['left', 'right', 'top', 'bottom'] as const satisfies BorderSide[];

export type FormatProperty = (typeof properties)[number];

/** In which properties two formats differ, except borders. */
export function changedProperties(a: BookFormat, b: BookFormat): ReadonlySet<FormatProperty> {
  return new Set(properties.filter((property) => !isSame(a, b, property)));
}

/** On which sides their borders differ. */
export function changedBorders(a: BookFormat, b: BookFormat): readonly BorderSide[] {
  return borderSides.filter((side) => !isSameBorder(a.borders?.[side], b.borders?.[side]));
}

/** Whether two formats are the same. */
export function isSameFormat(a: BookFormat, b: BookFormat): boolean {
  if (a === b) return true;
  return (
    properties.every((property) => isSame(a, b, property)) &&
    (a.borders === b.borders || changedBorders(a, b).length === 0)
  );
}

function isSame(a: BookFormat, b: BookFormat, property: FormatProperty): boolean {
  return a[property] === b[property] || valueOf(a, property) === valueOf(b, property);
}

/** What a program does by default may be written or not. */
function valueOf(format: BookFormat, property: FormatProperty): BookFormat[FormatProperty] {
  const value = format[property];
  if (property === 'numberFormat' && (value === '' || value === 'General')) return undefined;
  if (property === 'indent' && value === 0) return undefined;
  if (property === 'vertical' && value === 'bottom') return undefined;
  return property === 'color' || property === 'fill' ? String(value).toUpperCase() : value;
}

function isSameBorder(a: BookBorder | undefined, b: BookBorder | undefined): boolean {
  return a?.style === b?.style && a?.color?.toUpperCase() === b?.color?.toUpperCase();
}
