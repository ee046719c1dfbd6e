/** The names of the cell functions, without their namespace. */
export const functionNames = [
  'AI_PAYBACK',
  'AI_GAP',
  'AI_REQUIRED_REVENUE',
  'MARKET_CEILING',
  'AI_BREAKEVEN_GROWTH',
  'AI_PAYBACK_SCHEDULE',
  'AI_PAYBACK_RISK',
  'AI_PAYBACK_FLOWS',
  'AI_BASELINE',
] as const;

export type FunctionName = (typeof functionNames)[number];

/** What comes before a function's name in a cell: in the released add-in, and in the one under development. */
export const namespace = { released: 'CAPEX', development: 'CAPEXDEV' } as const;

export type Namespace = (typeof namespace)[keyof typeof namespace];
