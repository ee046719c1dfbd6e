/** Whether a text is a date of the calendar in ISO 8601: `2024-02-29`, but not `2023-02-29`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether a text is a year, a month or a date: `2024`, `2024-07`, `2024-07-27`. */
export function isYearMonthOrDate(text: string): boolean {
  return /^\d{4}(-\d\d)?$/.test(text) ? isDate(`${text}-01-01`.slice(0, 10)) : isDate(text);
}

/** Whether a text names a time: a year, a date, a quarter such as `2024 Q2`, or a range `a to b` of years or dates. */
export function isPeriod(text: string): boolean {
  const [from = '', to, ...more] = text.split(' to ');
  if (to === undefined) return isYearMonthOrDate(from) || /^\d{4} Q[1-4]$/.test(from);
  return more.length === 0 && isYearMonthOrDate(from) && isYearMonthOrDate(to) && from < to;
}
