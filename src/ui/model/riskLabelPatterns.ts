/**
 * Words by which rows of a sheet are told apart, in both languages, whichever is shown. The first that fits counts, so
 * what is more particular comes first: "AI revenue: annual growth" is a growth.
 */
const patterns: readonly (readonly [argument: string, pattern: RegExp])[] = [
  ['discount_rate', /discount|wacc|cost of capital|折现|贴现|资本成本/i],
  ['growth', /growth|增长|增速/i],
  ['cost_ratio', /cost[ _]ratio|operating cost|opex|running cost|成本|费用率/i],
  [
    'yearly_spend',
    /yearly[ _]spend|annual spend|recurring|spend.*(?:after|each|per) year|after year 1|年支出|每年支出|后续支出|持续支出/i,
  ],
  ['revenue', /revenue|sales|收入|营收|销售额/i],
  ['investment', /invest|capex|capital expenditure|outlay|spend|投资|投入|资本支出|支出/i],
];

/**
 * The argument of AI_PAYBACK_RISK that a row's label means; undefined if none.
 *
 * @example riskArgumentLabelled('Operating cost, % of revenue') // 'cost_ratio'
 */
export function riskArgumentLabelled(label: string): string | undefined {
  return patterns.find(([, pattern]) => pattern.test(label))?.[0];
}
