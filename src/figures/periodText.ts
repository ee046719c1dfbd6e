import type { Language, Text } from '../language';
import { dateText } from './dateText';
import { termText } from './termText';

const to: Text = { en: ' to ', 'zh-CN': '至' };

/**
 * A figure's period in a language.
 *
 * @example periodText('coming years', 'zh-CN') // '未来几年'
 * @example periodText('2022-11-30 to 2024-07-27', 'zh-CN') // '2022年11月30日至2024年7月27日'
 */
export function periodText(period: string, language: Language): string {
  return period
    .split(to.en)
    .map((end) => termText('period', dateText(end, language), language))
    .join(to[language]);
}
