import type { PaybackTerms } from '../../finance/paybackTerms';
import type { Say } from './say';

/**
 * The inputs of a payback: "20 a year, with operating costs of 50% and growth of 40% a year".
 * Inputs that are 0 are omitted.
 */
export function paybackTermsText(terms: PaybackTerms, say: Say): string {
  const { revenue, costRatio, growth, discountRate, yearlySpend } = terms;
  const { money, percent } = say;
  if (say.language === 'zh-CN') {
    return [
      `年收入${money(revenue)}`,
      costRatio > 0 && `运营成本占收入${percent(costRatio)}`,
      growth !== 0 && (growth > 0 ? `收入年增${percent(growth)}` : `收入年降${percent(-growth)}`),
      discountRate !== 0 && `按${percent(discountRate)}贴现`,
      yearlySpend > 0 && `每年再投入${money(yearlySpend)}`,
    ]
      .filter((term) => term !== false)
      .join('，');
  }
  const others = [
    costRatio > 0 && `operating costs of ${percent(costRatio)}`,
    growth !== 0 && `${growth > 0 ? 'growth' : 'a decline'} of ${percent(Math.abs(growth))} a year`,
    discountRate !== 0 && `a discount rate of ${percent(discountRate)}`,
    yearlySpend > 0 && `further spend of ${money(yearlySpend)} a year`,
  ].filter((term) => term !== false);
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(others);
  return `${money(revenue)} a year${list && `, with ${list}`}`;
}
