import type { Value } from '../../functions/definition';
import { gapValues } from '../callValues';
import type { Say } from './say';

/** "Spend of 60 needs revenue of 60 a year. Revenue is 20, so the gap is 40." */
export function gapSentence(values: readonly Value[], answer: number, say: Say): string {
  const { spend, revenue } = gapValues(values);
  const { money } = say;
  const required = money(revenue + answer);
  if (say.language === 'zh-CN') {
    const end =
      answer > 0 ? `缺口${money(answer)}` : answer < 0 ? `超出${money(-answer)}` : '恰好足够';
    return `支出${money(spend)}，每年需要收入${required}；现有${money(revenue)}，${end}。`;
  }
  const end =
    answer > 0
      ? `so the gap is ${money(answer)}`
      : answer < 0
        ? `${money(-answer)} more than needed`
        : 'exactly enough';
  return `Spend of ${money(spend)} needs revenue of ${required} a year. Revenue is ${money(revenue)}, ${end}.`;
}
