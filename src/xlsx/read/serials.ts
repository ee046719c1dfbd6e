import { serialOf } from '../../cells/serialDate';
import { isDateFormat } from './isDateFormat';

/** From 1 January 1900, which is day 1 and has a 29 February after it that never was, to 1 January 1904. */
const daysTo1904 = 1462;

/**
 * A number of a file that counts days from 1904, as the grid has it, which counts from 1900: a date stays the day that
 * it was. A number that is not formatted as a date, such as a length of time, is the same in both.
 *
 * @param format the cell's number format
 * @example gridSerial(0, 'm/d/yyyy') // 1462: 1 January 1904
 * @example gridSerial(0.5, '[h]:mm') // 0.5
 */
export function gridSerial(value: number, format: string | undefined): number {
  return isMoved(value, format) ? value + daysTo1904 : value;
}

/** What a file that counts from 1904 has for a number of the grid: gridSerial the other way round. */
export function fileSerial(value: number, format: string | undefined): number {
  return isMoved(value - daysTo1904, format) ? value - daysTo1904 : value;
}

function isMoved(value: number, format: string | undefined): boolean {
  return value >= 0 && format !== undefined && isDateFormat(format);
}

const iso =
  /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/;

/**
 * A date as ISO 8601 writes it, in days since the end of 1899. A zone is passed over, as in Excel, which has none.
 *
 * @returns undefined if the text is not a date
 * @example isoSerial('2023-03-15T12:00:00') // 45000.5
 */
export function isoSerial(text: string): number | undefined {
  const parts = iso.exec(text);
  if (!parts || text === '') return undefined;
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = parts;
  const time = (Number(hours) + (Number(minutes) + Number(seconds) / 60) / 60) / 24;
  if (year === undefined) return time;
  const days = serialOf(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // Day 60 is 29 February 1900 in Excel, which never was.
  return (days <= 60 ? days - 1 : days) + time;
}
