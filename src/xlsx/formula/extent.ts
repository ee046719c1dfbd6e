import { parseA1Ref, parseStructRef } from '@borgar/fx';

/** How many values a part of a formula has: `unknown` if that shows only when it is calculated. */
export type Extent = 'one' | 'several' | 'unknown';

/** Of parts that are joined, or of which one is taken. */
export function joined(extents: readonly Extent[]): Extent {
  if (extents.includes('several')) return 'several';
  return extents.includes('unknown') ? 'unknown' : 'one';
}

/** Of cells in A1 notation, with or without a sheet: `A1`, `Sheet1!A1:B2`, `A:A`. */
export function extentOfCells(text: string): Extent {
  if (/[^!]:[^!]*!/.test(text)) return 'several';
  const parsed = parseA1Ref(text.replace(/^.*!/s, ''));
  if (!parsed || !('range' in parsed)) return 'unknown';
  const { top, left, bottom, right } = parsed.range;
  if (top === null || left === null) return 'several';
  return top === bottom && left === right ? 'one' : 'several';
}

/** Of a structured reference: one if it takes one column of this row, of the headings or of the totals. */
export function extentOfTablePart(text: string): Extent {
  const parsed = parseStructRef(text);
  if (!parsed) return 'unknown';
  const { columns = [], sections = [] } = parsed;
  const isRow = /^(?:this row|headers|totals)$/.test(sections.join());
  return isRow && columns.length === 1 ? 'one' : 'several';
}
