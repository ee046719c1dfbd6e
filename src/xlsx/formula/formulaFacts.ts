/** What must be known of a workbook and of the grid to judge a formula. */
export interface FormulaFacts {
  /** Whether the grid calculates a function, by its name in capitals, such as `XLOOKUP` or `CAPEX.AI_GAP`. */
  readonly knows: (functionName: string) => boolean;
  /**
   * What a defined name stands for, as a user types it, beginning with `=`; undefined if the formula's sheet knows no
   * such name. Without regard to case.
   */
  readonly nameFormula: (name: string) => string | undefined;
}
