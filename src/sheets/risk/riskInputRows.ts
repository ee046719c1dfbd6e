import type { FormulaReference, PlanCell } from '../plan';
import { formula } from '../plan';
import { emptyCell, formulaCell, headingCell, inputCell, textCell } from '../planCells';
import { numberFormat } from '../numberFormat';
import { riskInputs, type RiskEstimate, type RiskReport, type RiskValue } from './riskReport';
import type { RiskSheetTexts } from './riskSheetTexts';

/** The columns of the estimates. */
export const estimateColumns = { low: 1, likely: 2, high: 3 } as const;

/** The column of the arguments' names. */
export const argumentColumn = 5;

const formats = {
  money: '#,##0.00_);(#,##0.00)',
  fraction: numberFormat('share'),
  count: numberFormat('days'),
} as const;

/** Low, likely and high of an input: $B$4:$D$4. */
export function estimateCells(inputsAt: number, input: number): FormulaReference {
  return {
    row: inputsAt + input,
    column: estimateColumns.low,
    rows: 1,
    columns: 3,
    anchor: 'both',
  };
}

/** Low, likely and high of every input: $B$4:$D$9. */
export function allEstimates(inputsAt: number): FormulaReference {
  return { ...estimateCells(inputsAt, 0), rows: riskInputs.length };
}

/** One of the three cells of an input: $C$4. */
export function estimateCell(
  inputsAt: number,
  input: number,
  part: keyof typeof estimateColumns,
): FormulaReference {
  return { row: inputsAt + input, column: estimateColumns[part], anchor: 'both' };
}

/** The rows below the inputs, counted from the last of these. */
export const settingRows = { growthYears: 0, trials: 1, seed: 2 } as const;

/** The cell of a setting: $C$11. */
export function settingCell(inputsAt: number, setting: keyof typeof settingRows): FormulaReference {
  return estimateCell(inputsAt, riskInputs.length + settingRows[setting], 'likely');
}

/** A heading, a row for each input, years of growth, trials and seed. */
export function riskInputRows(
  { estimates, growthYears, trials, seed }: RiskReport,
  texts: RiskSheetTexts,
  inputsAt: number,
): readonly (readonly PlanCell[])[] {
  const setting = (label: string, name: string, value: RiskValue, unit = texts.units.none) => [
    textCell(label),
    emptyCell,
    valueCell(value, formats.count),
    emptyCell,
    textCell(unit),
    textCell(name),
  ];
  return [
    [
      headingCell(texts.inputs),
      ...[texts.low, texts.likely, texts.high].map((heading) => headingCell(heading, true)),
      headingCell(texts.unit),
      headingCell(texts.argument),
    ],
    ...riskInputs.map(({ name, unit }, i) => [
      textCell(texts.labels[name]),
      ...estimateRow(estimates[name], estimateCell(inputsAt, i, 'likely'), formats[unit]),
      textCell(texts.units[unit]),
      textCell(name),
    ]),
    setting(texts.growthYears, 'growth_years', growthYears, texts.units.years),
    setting(texts.trials, 'trials', trials),
    setting(texts.seed, 'seed', seed),
  ];
}

function estimateRow(
  { low, likely, high }: RiskEstimate,
  likelyCell: FormulaReference,
  format: string,
): readonly PlanCell[] {
  const follows = formula`${likelyCell}`;
  return [low ?? follows, likely, high ?? follows].map((value) => valueCell(value, format));
}

function valueCell(value: RiskValue, format: string): PlanCell {
  return typeof value === 'number' ? inputCell(value, format) : formulaCell(value, format);
}
