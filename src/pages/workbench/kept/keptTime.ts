import type { Language } from '../../../language';

/**
 * A time as a list names it: day and minute, and the year if it is another one.
 *
 * @example keptTime(Date.UTC(2026, 10, 25, 14, 3), 'en', now) // 'Nov 25, 14:03'
 */
export function keptTime(time: number, language: Language, now = new Date()): string {
  const isThisYear = new Date(time).getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(language, {
    ...(!isThisYear && { year: 'numeric' }),
    ...{ month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).format(time);
}
