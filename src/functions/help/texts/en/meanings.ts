/** The meanings of the arguments that several functions share. */
export const en = {
  investment: 'Upfront investment (any money unit)',
  revenue: 'AI revenue in year 1 (same unit)',
  cost_ratio: 'Operating cost (opex), e.g. 30% of revenue; default 0',
  growth: 'Annual revenue growth, e.g. 40%; default 0',
  discount_rate: 'Annual discount rate, e.g. 10%; default 0 (simple payback)',
  yearly_spend: 'Further spend each year (same unit); default 0',
  growth_years: 'How many years revenue grows, e.g. 5; then it stays level; default 0 (no end)',
};
