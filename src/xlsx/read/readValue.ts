import type { BookResult } from '../book';
import type { ScannedCell } from '../package/scanSheet';
import { plainText } from './plainText';
import { gridSerial, isoSerial } from './serials';
import type { SheetReading } from './sheetReading';

/**
 * The value of a cell of a file; for a formula, its result. Undefined if it has none. Dates are
 * numbers.
 */
export function readValue(
  { type, value, inline, style }: ScannedCell,
  { strings, formats, countsFrom1904 }: SheetReading,
): BookResult | undefined {
  if (type === 'inlineStr') return inline && plainText(inline.text);
  const text = value?.text;
  if (text === undefined) return undefined;
  switch (type) {
    case 's':
      return text === '' ? undefined : strings[Number(text)];
    case 'str':
      return plainText(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return text.trim() === '' ? undefined : { error: text.trim() };
    case 'd':
      return isoSerial(text.trim()) ?? plainText(text);
    default: {
      const number = text.trim() === '' ? undefined : Number(text);
      if (number === undefined) return undefined;
      // Not a number, although the file marks it as one.
      if (!Number.isFinite(number)) return plainText(text);
      return countsFrom1904 ? gridSerial(number, formats(style).numberFormat) : number;
    }
  }
}
