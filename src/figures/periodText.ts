import type { Language } from '../language';
import { dateText } from './dateText';
import { figureTexts } from './figureTexts';
import { termText } from './termText';

/**
 * A figure's period in a language.
 *
 * @example periodText('coming years', 'zh-CN') // '未来几年'
 * @example periodText('2022-11-30 to 2024-07-27', 'zh-CN') // '2022年11月30日至2024年7月27日'
 */
export function periodText(period: string, language: Language): string {
  const [from = '', to] = period
    .split(' to ')
    .map((end) => termText('period', dateText(end, language), language));
  return to === undefined ? from : figureTexts.in(language).range(from, to);
}
