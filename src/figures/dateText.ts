import type { Language } from '../language';
import { figureTexts } from './figureTexts';

/**
 * A date or month as prose has it; any other text is returned unchanged.
 *
 * @param iso ISO 8601: `2024-07-27`, `2024-07`
 * @example dateText('2024-07-27', 'en') // '27 Jul 2024'
 * @example dateText('2024-07-27', 'zh-CN') // '2024年7月27日'
 */
export function dateText(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const texts = figureTexts.in(language);
  return day === undefined
    ? texts.month(Number(year), Number(month))
    : texts.date(Number(year), Number(month), Number(day));
}
