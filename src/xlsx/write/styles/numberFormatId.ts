import { readXml } from '../../package/xml';
import { escapedAttribute } from '../../package/xmlText';
import type { StyleList } from './styleList';

/** Formats that every program knows by number, and shows alike in every country. */
const known: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['0.00E+00', 11],
  ['# ?/?', 12],
  ['# ??/??', 13],
  ['h:mm', 20],
  ['h:mm:ss', 21],
  ['mm:ss', 45],
  ['[h]:mm:ss', 46],
  ['##0.0E+0', 48],
  ['@', 49],
]);

/** Files number their own formats from here on. */
const firstOwn = 164;

/**
 * The number of a format in a file, which gets an entry if it has none.
 *
 * @param list the file's own formats
 * @param format as a user types it; undefined for General
 * @see ECMA-376, part 1, 18.8.30
 */
export function numberFormatId(list: StyleList, format: string | undefined, p: string): number {
  const id = known.get(format || 'General');
  if (format === undefined || id !== undefined) return id ?? 0;
  const own = list.entries.map((entry) => readXml(entry).attributes);
  const same = own.find((entry) => entry.get('formatCode') === format);
  if (same) return Number(same.get('numFmtId'));
  const taken = own.map((entry) => Number(entry.get('numFmtId'))).filter(Number.isInteger);
  const next = taken.reduce((max, each) => Math.max(max, each), firstOwn - 1) + 1;
  list.append(`<${p}numFmt numFmtId="${next}" formatCode="${escapedAttribute(format)}"/>`);
  return next;
}
