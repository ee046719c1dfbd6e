import type { Value } from '../../functions/definition';
import { breakevenGrowthValues } from '../callValues';
import { paybackTermsText } from './paybackTermsText';
import type { Say } from './say';

/** "To pay back 1,000 within 10 years, revenue must grow by at least 47.4% a year, starting at 20 a year." */
export function breakevenGrowthSentence(
  values: readonly Value[],
  answer: number,
  say: Say,
): string {
  const given = breakevenGrowthValues(values);
  const years = say.number(given.years);
  const [money, terms] = [say.money(given.terms.investment), paybackTermsText(given.terms, say)];
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
