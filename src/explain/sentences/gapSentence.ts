import type { Say } from './say';

/** "A spend of 60 needs a revenue of 60 a year; 20 is there, so 40 is missing." */
export function gapSentence(values: readonly number[], answer: number, say: Say): string {
  const [spend = 0, revenue = 0] = values;
  const { money } = say;
  const required = money(revenue + answer);
  if (say.language === 'zh-CN') {
    const end =
      answer > 0 ? `还缺${money(answer)}` : answer < 0 ? `多出${money(-answer)}` : '恰好够';
    return `支出${money(spend)}需要年收入${required}；现有${money(revenue)}，${end}。`;
  }
  const end =
    answer > 0
      ? `so ${money(answer)} is missing`
      : answer < 0
        ? `${money(-answer)} more than that`
        : 'just enough';
  return `A spend of ${money(spend)} needs a revenue of ${required} a year; ${money(revenue)} is there, ${end}.`;
}
