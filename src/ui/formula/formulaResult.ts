import type { CellValue, CellValues } from '../../cells/value';
import { argumentValues } from '../../explain/argumentValues';
import { valueAt } from '../../explain/call/valueAt';
import type { Explanation } from '../../explain/explanation';
import type { FormulaCall, ReadValues } from '../../explain/formulaCall';
import { findKnown } from '../../figures/known';
import { riskLabels } from '../../functions/aiPaybackRisk';
import type { FunctionName } from '../../functions/functionName';
import { loadedLanguage } from '../../functions/messages';
import { columnWidth } from '../../sheets/columnWidth';
import type { FormulaResult, ResultCell } from '../../sheets/formulaPlan';
import { textFormat } from '../../sheets/format';
import { numberFormat, timesFormat } from '../../sheets/numberFormat';
import type { PlanCell } from '../../sheets/plan';
import { textCell } from '../../sheets/planCells';
import { spillSize } from './spillSize';

/** A call whose answer is known, with what it was calculated from. */
export interface AnsweredCall {
  readonly call: FormulaCall;
  readonly read: ReadValues;
  readonly explanation: Explanation;
}

/**
 * How what a call answers is shown in cells: each number in the format of its kind, words to the left, a row of headings
 * as one, and columns wide enough.
 *
 * @param inUnit adds the unit of money to the format of an amount, where the result is not a table
 */
export function formulaResult(
  answered: AnsweredCall,
  inUnit: (amount: string) => string,
): FormulaResult {
  const { call, read, explanation } = answered;
  const { outcome, name } = explanation;
  if (outcome.kind === 'table') return tableResult(name, outcome.table[loadedLanguage()]);
  const { rows, columns } = spillSize(call, read, explanation);
  const cells = upTo(rows).map((row) =>
    upTo(columns).map((column) => cellOf(answered, inUnit, row, column)),
  );
  const [first = []] = cells;
  const amount = textCell(inUnit('1,000.0'));
  return {
    cells,
    columnWidths: first.map((cell) => columnWidth([{ kind: 'spilled', ...cell }, amount])),
  };
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
function formatOf(name: FunctionName, inUnit: (amount: string) => string): string {
  const isMoney = name === 'AI_GAP' || name === 'AI_REQUIRED_REVENUE';
  if (!isMoney) return formats[name] ?? 'General';
  return numberFormat('USD bn').replaceAll(amountFormat, inUnit);
}

/** In a format of money. */
const amountFormat = '#,##0.0';

function cellOf(
  { call, read, explanation: { definition, name } }: AnsweredCall,
  inUnit: (amount: string) => string,
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

function tableResult(name: FunctionName, table: CellValues): FormulaResult {
  const hasHeadings = name !== 'AI_PAYBACK_RISK';
  const cells = table.map((values, row) =>
    values.map((value, column): ResultCell => {
      const heading = isText(table[1]?.[column]) ? 'heading' : 'headingRight';
      if (hasHeadings && row === 0) return { format: textFormat(heading), style: heading };
      if (isText(value)) return { format: 'General', style: 'label' };
      return tableCell(name, values, column);
    }),
  );
  const [first = []] = table;
  return {
    cells,
    columnWidths: first.map((_, column) =>
      columnWidth(table.map((values, row) => shown(values[column], cells[row]?.[column]))),
    ),
  };
}

/** A number in a row of a table, or an error in its place. */
function tableCell(name: FunctionName, row: CellValues[number], column: number): ResultCell {
  const format = (text: string): ResultCell => ({ format: text, style: 'formula' });
  if (name === 'AI_BASELINE') return figureCell(String(row[0]));
  if (name === 'AI_PAYBACK_SCHEDULE') return format(column === 0 ? '0_)' : numberFormat('USD bn'));
  if (row[0] === riskLabels.share) return format(numberFormat('share'));
  return format(row[0] === riskLabels.correlation ? '0.00' : numberFormat('years'));
}

/** A cell of a plan that takes the width of a result. */
function shown(value: CellValue | undefined, cell: ResultCell | undefined): PlanCell | undefined {
  if (typeof value === 'string') return textCell(value);
  return cell && { kind: 'spilled', ...cell };
}

function isText(value: CellValue | undefined): value is string {
  return typeof value === 'string';
}
