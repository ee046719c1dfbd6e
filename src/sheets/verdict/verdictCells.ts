import type { FormulaReference } from '../plan';

/** The cells that a verdict is about. */
export interface VerdictCells {
  /** USD bn a year. */
  readonly spend: FormulaReference;
  /** USD bn in year 1. */
  readonly revenue: FormulaReference;
  /** How long the assets last, in years. */
  readonly life: FormulaReference;
  /** The revenue that covers the spend of a year, USD bn; an error if none does. */
  readonly required: FormulaReference;
  readonly gap: FormulaReference;
  /** Years until one year's spend is paid back; an error if it never is. */
  readonly once: FormulaReference;
  /** The same with that spend every year. */
  readonly everyYear: FormulaReference;
  /** Years within which to break even. */
  readonly horizon: FormulaReference;
  /** The growth of revenue that breaks even within the horizon, with spend every year; an error if none does. */
  readonly growthNeeded: FormulaReference;
}
