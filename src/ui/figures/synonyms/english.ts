/**
 * Words for the same thing, as a reader types English: one of a group finds what holds any other of it. The words of
 * other languages belong to a group if English readers type them, such as names of companies.
 */
export const english: readonly (readonly string[])[] = [
  ['capex', 'capital expenditure', 'capital spending', 'AI spend', 'annual spend', 'investment'],
  ['opex', 'operating cost'],
  ['sales', 'turnover', 'revenue'],
  ['losses', 'loss', 'deficit'],
  ['burn', 'cash burn', 'cash runway', 'runway'],
  ['nvda', 'nvidia'],
  ['googl', 'goog', 'google', 'alphabet'],
  ['msft', 'microsoft'],
  ['amzn', 'amazon', 'aws'],
  ['facebook', 'meta'],
  ['tsla', 'tesla'],
  ['csco', 'cisco'],
  ['gs', 'goldman'],
  ['jpm', 'jpmorgan'],
  ['hyperscalers', 'big tech'],
  ['market cap', 'market capitalization', 'valuation'],
  ['stock', 'share-price', 'share price'],
  ['gpu', 'accelerators', 'chips'],
  ['headcount', 'staff'],
  ['gdp', 'world output'],
  ['employment', 'jobs'],
];
