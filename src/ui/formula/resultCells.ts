import type { CellValue, CellValues } from '../../cells/value';
import { argumentValues } from '../../explain/argumentValues';
import { valueAt } from '../../explain/call/valueAt';
import type { Explanation } from '../../explain/explanation';
import type { FormulaCall, ReadValues } from '../../explain/formulaCall';
import { findKnown } from '../../figures/known';
import { riskLabels } from '../../functions/aiPaybackRisk';
import type { FunctionName } from '../../functions/functionName';
import { loadedLanguage } from '../../functions/messages';
import type { ResultCell } from '../../sheets/formulaPlan';
import { textFormat } from '../../sheets/format';
import { numberFormat, timesFormat } from '../../sheets/numberFormat';
import type { SpillSize } from './spillSize';

/** A call whose answer is known, with what it was calculated from. */
export interface AnsweredCall {
  readonly call: FormulaCall;
  readonly read: ReadValues;
  readonly explanation: Explanation;
}

/** Writes the format of an amount with a unit of money, see `amountFormatIn`. */
export type InUnit = (amount: string) => string;

/**
 * How the first cells of what a call answers are shown, row by row: each number in the format of its kind, words to the
 * left, a row of headings as one.
 *
 * @param inUnit of the amounts, where the result is not a table
 */
export function resultCells(
  answered: AnsweredCall,
  inUnit: InUnit,
  { rows, columns }: SpillSize,
): readonly (readonly ResultCell[])[] {
  const { outcome, name } = answered.explanation;
  if (outcome.kind !== 'table') {
    return upTo(rows).map((row) =>
      upTo(columns).map((column) => cellOf(answered, inUnit, row, column)),
    );
  }
  const table = outcome.table[loadedLanguage()];
  return table
    .slice(0, rows)
    .map((values, row) =>
      values.slice(0, columns).map((_, column) => tableCell(name, table, row, column)),
    );
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i);
}

const formats: Readonly<Partial<Record<FunctionName, string>>> = {
  AI_PAYBACK: numberFormat('years'),
  AI_PAYBACK_FLOWS: numberFormat('years'),
  AI_BREAKEVEN_GROWTH: numberFormat('share'),
  MARKET_CEILING: timesFormat,
};

/** Excel's number format for what a function answers in each cell, as the model shows the same. */
function formatOf(name: FunctionName, inUnit: InUnit): string {
  const isMoney = name === 'AI_GAP' || name === 'AI_REQUIRED_REVENUE';
  if (!isMoney) return formats[name] ?? 'General';
  return numberFormat('USD bn').replaceAll(amountFormat, inUnit);
}

/** In a format of money. */
const amountFormat = '#,##0.0';

function cellOf(
  { call, read, explanation: { definition, name } }: AnsweredCall,
  inUnit: InUnit,
  row: number,
  column: number,
): ResultCell {
  if (name !== 'AI_BASELINE') return { format: formatOf(name, inUnit), style: 'formula' };
  const [id, field] = definition.arguments.map((argument, i) => {
    const given = call.arguments[i];
    const values = given ? (argumentValues(given, read) ?? null) : null;
    return valueAt(definition, argument, values, { row, column });
  });
  const isNumber = field === 'value' || field === 'annual';
  return isNumber ? figureCell(String(id)) : { format: 'General', style: 'label' };
}

/** How the value of a figure is shown; dates are texts. */
function figureCell(id: string): ResultCell {
  const known = findKnown(id.toLowerCase());
  return known && typeof known.value === 'number'
    ? { format: numberFormat(known.unit, known.value), style: 'formula' }
    : { format: 'General', style: 'label' };
}

function tableCell(name: FunctionName, table: CellValues, row: number, column: number): ResultCell {
  const values = table[row] ?? [];
  const heading = isText(table[1]?.[column]) ? 'heading' : 'headingRight';
  if (row === 0 && name !== 'AI_PAYBACK_RISK') {
    return { format: textFormat(heading), style: heading };
  }
  if (isText(values[column])) return { format: 'General', style: 'label' };
  return numberCell(name, values, column);
}

/** A number in a row of a table, or an error in its place. */
function numberCell(name: FunctionName, row: CellValues[number], column: number): ResultCell {
  const format = (text: string): ResultCell => ({ format: text, style: 'formula' });
  if (name === 'AI_BASELINE') return figureCell(String(row[0]));
  if (name === 'AI_PAYBACK_SCHEDULE') return format(column === 0 ? '0_)' : numberFormat('USD bn'));
  if (row[0] === riskLabels.share) return format(numberFormat('share'));
  return format(row[0] === riskLabels.correlation ? '0.00' : numberFormat('years'));
}

function isText(value: CellValue | undefined): value is string {
  return typeof value === 'string';
}
