import type { Language, Text } from '../language';
import { word } from './word';

const to: Text = { en: ' to ', 'zh-CN': '至' };

/**
 * A figure's period in a language.
 *
 * @example periodText('coming years', 'zh-CN') // '未来几年'
 * @example periodText('2022-11-30 to 2024-07-27', 'zh-CN') // '2022-11-30至2024-07-27'
 */
export function periodText(period: string, language: Language): string {
  return period
    .split(to.en)
    .map((end) => word('period', end, language))
    .join(to[language]);
}
