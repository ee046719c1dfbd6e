import type { Value } from '../../functions/definition';
import { ceilingValues } from '../callValues';
import type { Say } from './say';

/** "With 82% of the market, sales can reach at most 1.22× today’s level." */
export function ceilingSentence(values: readonly Value[], answer: number, say: Say): string {
  const { share, growth, years, rivalsShare } = ceilingValues(values);
  const { percent, number } = say;
  const rate = percent(Math.abs(growth));
  const grows = growth !== 0 && years > 0;
  if (say.language === 'zh-CN') {
    const terms = [
      `市场份额${percent(share)}`,
      grows && `市场${number(years)}年间每年${growth > 0 ? '增长' : '萎缩'}${rate}`,
      rivalsShare > 0 && `竞争对手保有${percent(rivalsShare)}`,
    ].filter((term) => term !== false);
    return `${terms.join('，')}，销售额最多可达目前的${number(answer)}倍。`;
  }
  const terms = [
    `With ${percent(share)} of the market`,
    grows && `which ${growth > 0 ? 'grows' : 'shrinks'} ${rate} a year for ${number(years)} years`,
    rivalsShare > 0 && `of which rivals keep ${percent(rivalsShare)}`,
  ].filter((term) => term !== false);
  return `${terms.join(', ')}, sales can reach at most ${number(answer)}× today’s level.`;
}
