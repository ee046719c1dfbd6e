import { type CellReference } from '../cells/area';
import { difference } from '../figures/difference';
import type { Figure } from '../figures/figure';
import { numberFormat } from './numberFormat';
import { formula, type PlanCell } from './plan';
import { formulaCell, inputCell } from './planCells';
import { serialDate } from '../cells/serialDate';
import type { Column, Result, RowPlace } from './tableLayout';
import { sheetText } from './sheetTexts';

/** The numbers themselves: figures as inputs, derived figures and results as formulas. */
export const valueColumn: Column = {
  heading: sheetText('value'),
  isNumeric: true,
  cellName: ({ name }) => name,
  figure: (figure, row) => derivedCell(figure, row) ?? publishedCell(figure),
  result: (result, row) => resultCell(result, row),
};

function publishedCell(figure: Figure): PlanCell {
  const { unit, value, formula: derived } = figure;
  if (typeof value === 'string') return inputCell(serialDate(value), numberFormat(unit));
  const format = numberFormat(unit, value);
  // The parts of a derived figure are in another table: it is no input here either.
  return { kind: 'number', value, format, style: derived === undefined ? 'input' : 'formula' };
}

/** The formula of a derived figure, if the table shows both of its parts. */
function derivedCell(figure: Figure, { valueOf }: RowPlace): PlanCell | undefined {
  const { minuend, subtrahend } = difference(figure.formula ?? '') ?? {};
  const from = minuend === undefined ? undefined : valueOf(minuend);
  const taken = subtrahend === undefined ? undefined : valueOf(subtrahend);
  if (!from || !taken) return undefined;
  return formulaCell(formula`${from}-${taken}`, numberFormat(figure.unit));
}

function resultCell(result: Result, { valueOf, formulas, language }: RowPlace): PlanCell {
  const values = result.of.map((id): CellReference => {
    const cell = valueOf(id);
    if (!cell)
      throw new RangeError(`"${result.label[language]}" takes ${id}, which its table lacks`);
    return cell;
  });
  const write = formulas === 'native' ? (result.native ?? result.formula) : result.formula;
  return formulaCell(write(...values), result.format);
}
