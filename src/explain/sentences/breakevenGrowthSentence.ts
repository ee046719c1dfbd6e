import { valuesWithGrowth } from '../paybackValues';
import { paybackTerms } from './paybackTerms';
import type { Say } from './say';

/** "To pay back 1,000 within 10 years, revenue must grow by at least 47.4% a year, starting at 20 a year." */
export function breakevenGrowthSentence(
  values: readonly number[],
  answer: number,
  say: Say,
): string {
  const years = say.number(values[2] ?? 0);
  const payback = valuesWithGrowth(values, 0);
  const [money, terms] = [say.money(payback.investment), paybackTerms(payback, say)];
  const rate = say.percent(Math.abs(answer));
  if (say.language === 'zh-CN') {
    const condition =
      answer > 0
        ? `收入每年须至少增长${rate}`
        : answer < 0
          ? `收入每年最多可下降${rate}`
          : '收入无须增长，但不能下降';
    return `投入${money}，${terms}。要在${years}年内收回投资，${condition}。`;
  }
  const condition =
    answer > 0
      ? `must grow by at least ${rate} a year`
      : answer < 0
        ? `may shrink by at most ${rate} a year`
        : 'need not grow, but must not shrink';
  return `To pay back ${money} within ${years} years, revenue ${condition}, starting at ${terms}.`;
}
