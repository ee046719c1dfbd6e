import type { BookBorder, BookLook, BorderSide } from '../../book';

const properties = [
  ...(['styleName', 'format', 'font', 'size', 'color', 'fill', 'bold', 'italic'] as const),
  ...(['underline', 'strike', 'align', 'vertical', 'wrap', 'indent'] as const),
] satisfies readonly (keyof BookLook)[];

const borderSides = ['left', 'right', 'top', 'bottom'] as const satisfies BorderSide[];

export type LookProperty = (typeof properties)[number];

/** In which properties two looks differ, but for borders. */
export function changedProperties(a: BookLook, b: BookLook): ReadonlySet<LookProperty> {
  return new Set(properties.filter((property) => !isSame(a, b, property)));
}

/** On which sides their borders differ. */
export function changedBorders(a: BookLook, b: BookLook): readonly BorderSide[] {
  return borderSides.filter((side) => !isSameBorder(a.borders?.[side], b.borders?.[side]));
}

/** Whether two cells look the same. */
export function isSameLook(a: BookLook, b: BookLook): boolean {
  if (a === b) return true;
  return (
    properties.every((property) => isSame(a, b, property)) &&
    (a.borders === b.borders || changedBorders(a, b).length === 0)
  );
}

function isSame(a: BookLook, b: BookLook, property: LookProperty): boolean {
  return a[property] === b[property] || valueOf(a, property) === valueOf(b, property);
}

/** What a program does by default may be written or not. */
function valueOf(look: BookLook, property: LookProperty): BookLook[LookProperty] {
  const value = look[property];
  if (property === 'format' && (value === '' || value === 'General')) return undefined;
  if (property === 'indent' && value === 0) return undefined;
  if (property === 'vertical' && value === 'bottom') return undefined;
  return property === 'color' || property === 'fill' ? String(value).toUpperCase() : value;
}

function isSameBorder(a: BookBorder | undefined, b: BookBorder | undefined): boolean {
  return a?.style === b?.style && a?.color?.toUpperCase() === b?.color?.toUpperCase();
}
