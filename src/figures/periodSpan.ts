/** The first and the last day of a period, both ISO 8601 dates. */
export interface PeriodSpan {
  readonly from: string;
  readonly to: string;
}

/**
 * The days that a period covers.
 *
 * @param period a year, a month, a date, a quarter, or a range of them, as `isPeriod` accepts it
 * @returns undefined for words, such as `coming years`
 * @example periodSpan('2024 Q2') // { from: '2024-04-01', to: '2024-06-30' }
 * @example periodSpan('2025-06 to 2026-06') // { from: '2025-06-01', to: '2026-06-30' }
 */
export function periodSpan(period: string): PeriodSpan | undefined {
  const [first = '', last = first] = period.split(' to ');
  const [from, to] = [monthsOf(first), monthsOf(last)];
  if (!from || !to) return undefined;
  return { from: from.day ?? isoDate(from.year, from.first, 1), to: to.day ?? lastDay(to) };
}

/**
 * Whether a period lies within another. Words lie nowhere.
 *
 * @example isWithin('2024 Q2', '2024') // true
 */
export function isWithin(period: string, whole: string): boolean {
  const [inner, outer] = [periodSpan(period), periodSpan(whole)];
  return (
    inner !== undefined && outer !== undefined && outer.from <= inner.from && inner.to <= outer.to
  );
}

/** A year's months from `first` to `last`, counted from 1; or one day. */
interface Months {
  readonly year: number;
  readonly first: number;
  readonly last: number;
  readonly day?: string;
}

function monthsOf(text: string): Months | undefined {
  const [, year, month, day, quarter] = /^(\d{4})(?:-(\d\d)(-\d\d)?| Q([1-4]))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (quarter !== undefined) {
    return { year: Number(year), first: Number(quarter) * 3 - 2, last: Number(quarter) * 3 };
  }
  const [first, last] = month === undefined ? [1, 12] : [Number(month), Number(month)];
  return { year: Number(year), first, last, ...(day !== undefined && { day: text }) };
}

/** Day 0 of a month is the last of the month before. */
function lastDay({ year, last }: Months): string {
  return isoDate(year, last + 1, 0);
}

function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
