/** The name of a cell function, without its namespace. What is explained is told by this name. */
export type FunctionName =
  | 'AI_PAYBACK'
  | 'AI_GAP'
  | 'MARKET_CEILING'
  | 'AI_BREAKEVEN_GROWTH'
  | 'AI_PAYBACK_SCHEDULE'
  | 'AI_PAYBACK_RISK'
  | 'AI_BASELINE';

/** What stands before a function's name in a cell: in the released add-in, and in the one under development. */
export type Namespace = 'CAPEX' | 'CAPEXDEV';
