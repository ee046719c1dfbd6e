import { parseA1Ref, parseStructRef } from '@borgar/fx';

/** What part of a table a structured reference takes; none of them is its data. */
export type TableSection = 'all' | 'data' | 'headers' | 'totals';

/** A reference of a formula, taken apart. */
export type ParsedReference =
  /** Cells in A1 notation, counted from 0; a side that whole rows or columns do not have is null. */
  | {
      readonly kind: 'cells';
      readonly sheet?: string;
      readonly top: number | null;
      readonly left: number | null;
      readonly bottom: number | null;
      readonly right: number | null;
    }
  /** A defined name, or a table as a whole. */
  | { readonly kind: 'name'; readonly sheet?: string; readonly name: string }
  /** Part of a table; without columns, all of them; two are the first and the last. */
  | {
      readonly kind: 'table';
      readonly table: string;
      readonly columns: readonly string[];
      readonly sections: readonly TableSection[];
    };

/**
 * Takes a reference apart.
 *
 * @returns undefined for what cannot be read from outside its cell: another workbook, several sheets at once, this row
 *   of a table
 * @example parseReference('Deals[Spend]') // { kind: 'table', table: 'Deals', columns: ['Spend'], sections: [] }
 */
export function parseReference(text: string): ParsedReference | undefined {
  const structured = parseStructRef(text);
  if (structured) {
    const { context = [], table, columns = [], sections = [] } = structured;
    if (context.length > 0 || !table || !sections.every(isReadable)) return undefined;
    return { kind: 'table', table, columns, sections };
  }
  const parsed = parseA1Ref(text);
  if (!parsed) return undefined;
  const [sheet, ...others] = parsed.context ?? [];
  if (others.length > 0 || sheet?.includes(':')) return undefined;
  const own = sheet === undefined ? {} : { sheet };
  if ('name' in parsed) return { kind: 'name', ...own, name: parsed.name };
  const { top = null, left = null, bottom = null, right = null } = parsed.range;
  return { kind: 'cells', ...own, top, left, bottom, right };
}

function isReadable(section: string): section is TableSection {
  return ['all', 'data', 'headers', 'totals'].includes(section);
}
