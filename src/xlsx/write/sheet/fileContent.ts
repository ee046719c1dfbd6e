import type { BookCell, BookContent } from '../../book';
import { fileSerial } from '../../read/serials';
import type { SheetContext } from './sheetContext';

/** What a cell holds with dates as its file counts them. */
export function fileContent(
  { content, format }: BookCell,
  { countsFrom1904 }: SheetContext,
): BookContent | undefined {
  if (!countsFrom1904) return content;
  if (content?.kind === 'number') {
    return { ...content, value: fileSerial(content.value, format.numberFormat) };
  }
  if (content?.kind === 'formula' && typeof content.result === 'number') {
    return { ...content, result: fileSerial(content.result, format.numberFormat) };
  }
  return content;
}

/** Whether a number stands for another one in the file since its cell's format was changed: a date, or no longer one. */
export function isRedated(
  opened: BookCell | undefined,
  now: BookCell | undefined,
  { countsFrom1904 }: SheetContext,
): boolean {
  return countsFrom1904 === true && opened?.format.numberFormat !== now?.format.numberFormat;
}
