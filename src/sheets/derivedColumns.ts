import { periodsPerYear } from '../figures/annual';
import { numberFormat, timesFormat } from './numberFormat';
import { formula } from './plan';
import { emptyCell, formulaCell } from './planCells';
import type { Column } from './tableLayout';
import { sheetText } from './sheetTexts';

/** A flow per year, so that quarterly and annual figures can be compared; a total or a point has none. */
export const annualColumn: Column = {
  heading: sheetText('annualized'),
  isNumeric: true,
  figure: ({ unit, per }, { value }) => {
    const periods = periodsPerYear[per];
    if (periods === undefined) return emptyCell;
    const format = numberFormat(unit);
    if (periods === 1) return formulaCell(formula`${value}`, format);
    return formulaCell({ parts: [value, `*${periods}`] }, format);
  },
};

/** How many times its size a company can reach on a market share alone. */
export const ceilingColumn: Column = {
  heading: sheetText('ceiling'),
  isNumeric: true,
  figure: ({ unit }, { value, formulas }) => {
    if (unit !== 'share') return emptyCell;
    const live = formula`CAPEX.MARKET_CEILING(${value})`;
    return formulaCell(formulas === 'live' ? live : formula`1/${value}`, timesFormat);
  },
};
