/** What a cell holds after Excel has read what was entered. */
export type Content =
  | { readonly kind: 'text' | 'formula'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number };

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Reads an entry as Excel does in a cell of this number format. */
export function readEntry(entry: string | number, format: string): Content {
  if (typeof entry === 'number') return { kind: 'number', value: entry };
  if (format === '@') {
    if (entry.startsWith("'"))
      throw new Error("an apostrophe in a text cell: Excel's answer varies");
    return { kind: 'text', value: entry };
  }
  if (entry.startsWith("'")) return { kind: 'text', value: entry.slice(1) };
  if (/^[=+\-@]/.test(entry)) return { kind: 'formula', value: entry };
  const asNumber = isoDate.test(entry) ? Date.parse(entry) : Number(entry.replace(/%$/, ''));
  return Number.isNaN(asNumber)
    ? { kind: 'text', value: entry }
    : { kind: 'number', value: asNumber };
}
