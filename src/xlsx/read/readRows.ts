import type { ScannedRow } from '../package/scanSheet';
import { attributesOf } from '../package/xmlAttributes';

/** The settings of a sheet's rows. */
export interface RowSizes {
  /** In points, if a row has it. */
  readonly heights: ReadonlyMap<number, number>;
  readonly hidden: ReadonlySet<number>;
  /** All rows that the sheet's XML has, in its order. */
  readonly told: readonly number[];
  /** The first row that is in a group. */
  readonly grouped: number | undefined;
}

/** Collects the settings of rows in a sheet's XML, as they are passed. */
export function readRows(text: string): RowSizes & { readonly add: (row: ScannedRow) => void } {
  const heights = new Map<number, number>();
  const hidden = new Set<number>();
  const told: number[] = [];
  let grouped: number | undefined;
  return {
    ...{ heights, hidden, told },
    get grouped() {
      return grouped;
    },
    add({ row, start, openEnd }) {
      told.push(row);
      const tag = text.slice(start, openEnd);
      // Most rows have no such settings.
      if (!tag.includes(' ht=') && !tag.includes('hidden') && !tag.includes('outline')) return;
      const attributes = attributesOf(tag, 0, tag.length);
      const height = Number(attributes.get('ht'));
      if (height >= 0) heights.set(row, height);
      if (/^(?:1|true)$/.test(attributes.get('hidden') ?? '')) hidden.add(row);
      if (Number(attributes.get('outlineLevel')) > 0) grouped ??= row;
    },
  };
}
