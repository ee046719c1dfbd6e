import type { Language } from '../language';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * A date or month as prose has it; any other text as it is.
 *
 * @param iso ISO 8601: `2024-07-27`, `2024-07`
 * @example dateText('2024-07-27', 'en') // '27 Jul 2024'
 * @example dateText('2024-07-27', 'zh-CN') // '2024年7月27日'
 */
export function dateText(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  if (language === 'zh-CN') {
    return `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`;
  }
  const named = `${months[Number(month) - 1]} ${year}`;
  return day === undefined ? named : `${Number(day)} ${named}`;
}
