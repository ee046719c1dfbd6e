import type { PaybackValues } from '../paybackValues';
import type { Say } from './say';

/**
 * On which terms money is earned back: "20 a year, with running costs of 50% and growth of 40% a year".
 * What is 0 is not spoken of.
 */
export function paybackTerms(values: PaybackValues, say: Say): string {
  const { revenue, costRatio, growth, discountRate, yearlySpend } = values;
  const { money, percent } = say;
  if (say.language === 'zh-CN') {
    return [
      `年收入${money(revenue)}`,
      costRatio > 0 && `运营成本占${percent(costRatio)}`,
      growth !== 0 && (growth > 0 ? `年增${percent(growth)}` : `年降${percent(-growth)}`),
      discountRate !== 0 && `按${percent(discountRate)}贴现`,
      yearlySpend > 0 && `每年再投入${money(yearlySpend)}`,
    ]
      .filter((term) => term !== false)
      .join('，');
  }
  const terms = [
    costRatio > 0 && `running costs of ${percent(costRatio)}`,
    growth !== 0 && `${growth > 0 ? 'growth' : 'a decline'} of ${percent(Math.abs(growth))} a year`,
    discountRate !== 0 && `a discount rate of ${percent(discountRate)}`,
    yearlySpend > 0 && `${money(yearlySpend)} spent again each year`,
  ].filter((term) => term !== false);
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(terms);
  return `${money(revenue)} a year${list && `, with ${list}`}`;
}
