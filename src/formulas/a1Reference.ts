import { parseA1Ref, type RangeA1, stringifyA1Ref } from '@borgar/fx';
import { quotedSheet } from '../cells/sheetReference';

/** A cell or a range, and the sheet that is before it. */
export interface A1Reference {
  readonly sheet?: string;
  readonly range: RangeA1;
}

/** A text as a reference to cells; undefined if it is not one, such as #REF!. */
export function a1Reference(text: string): A1Reference | undefined {
  const parsed = parseA1Ref(text);
  if (!parsed || !('range' in parsed)) return undefined;
  const [sheet] = parsed.context ?? [];
  return { range: parsed.range, ...(sheet !== undefined && { sheet }) };
}

/** A range in A1 notation, with its sheet and fixed. */
export function fixedReference(sheet: string, { range }: Pick<A1Reference, 'range'>): string {
  const fixed = { ...range, $top: true, $left: true, $bottom: true, $right: true };
  return `${quotedSheet(sheet)}!${stringifyA1Ref({ range: fixed })}`;
}

/** The cells of a reference without its sheet, as B2:C3. */
export function addressOf({ range }: A1Reference): string {
  const free = { ...range, $top: false, $left: false, $bottom: false, $right: false };
  return stringifyA1Ref({ range: free });
}
