export const millisecondsPerDay = 86_400_000;

/** Excel's number of 1970-01-01, where JavaScript counts from. */
const epoch = 25_569;

/** A moment in Excel's days (1900 system), from JavaScript's milliseconds. */
export function serialOf(milliseconds: number): number {
  return milliseconds / millisecondsPerDay + epoch;
}

/**
 * The number by which Excel knows a date (1900 system), whatever the time zone.
 *
 * @param date ISO 8601, from 1900-03-01 on: before it Excel counts a 29 February 1900 that never was
 * @example serialDate('2024-07-27') // 45500
 */
export function serialDate(date: string): number {
  return serialOf(Date.parse(date));
}
