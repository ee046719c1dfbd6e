import { address, areaAt } from '../../cells/a1';
import { placeName, splitReference } from '../../cells/sheetReference';
import type { CallArgument, ReadValues } from '../../explain/formulaCall';
import { riskFacts } from '../../explain/riskFacts';
import { defaultTrials } from '../../functions/aiPaybackRisk';
import {
  riskInputs,
  type RiskEffect,
  type RiskEstimate,
  type RiskReport,
  type RiskValue,
} from '../../sheets/risk/riskReport';
import { riskArgumentIndex } from './riskForm';
import type { CalculatedRisk } from './useRisk';

/**
 * A calculated risk as it is inserted in cells: numbers stay numbers, and cells of the user's are referred to, each
 * with its sheet, so that the report follows them wherever it is.
 *
 * @returns undefined if the risk has no answer
 */
export function riskReportOf({
  built: { call },
  sheet,
  read,
  explanation,
}: CalculatedRisk): RiskReport | undefined {
  const facts = riskFacts(explanation);
  if (!facts || sheet === undefined) return undefined;
  const estimate = (name: string): RiskEstimate => {
    const values = valuesOf(call.arguments[riskArgumentIndex(name)], read, sheet);
    const [low, likely = low, high] = values;
    if (values.length === 3 && likely !== undefined) {
      return { ...(low !== undefined && { low }), likely, ...(high !== undefined && { high }) };
    }
    return { likely: likely ?? 0 };
  };
  const { effects, ...trials } = facts;
  return {
    ...trials,
    estimates: Object.fromEntries(
      riskInputs.map(({ name }) => [name, estimate(name)]),
    ) as RiskReport['estimates'],
    trials: orDefault(estimate('trials').likely),
    seed: estimate('seed').likely,
    growthYears: estimate('growth_years').likely,
    effects: effects.flatMap(({ argument, ...effect }): readonly RiskEffect[] =>
      riskInputs.filter(({ name }) => name === argument).map(({ name }) => ({ name, ...effect })),
    ),
  };
}

/** Omitted or 0, the function makes as many trials as it does by default. */
function orDefault(trials: RiskValue): RiskValue {
  return trials === 0 ? defaultTrials : trials;
}

/** The values of an argument: none if it is omitted, one, or three. */
function valuesOf(
  argument: CallArgument | undefined,
  read: ReadValues,
  sheet: string,
): readonly RiskValue[] {
  switch (argument?.kind) {
    case 'number':
      return [argument.value];
    case 'array':
      return argument.values.flat().map(Number);
    case 'reference':
      return cellsOf(argument.text, sheet);
    case 'name':
      return partsOf(argument.text, read.get(argument.text)?.flat().length ?? 1);
    default:
      return [];
  }
}

/** Each cell of a reference: Data!$B$2, Data!$C$2, Data!$D$2. */
function cellsOf(reference: string, sheet: string): readonly RiskValue[] {
  const { sheets, rest } = splitReference(reference);
  const area = areaAt(rest);
  // A part of a table, or a whole column: each element by its number.
  if (!area) return partsOf(reference, 3);
  const { row, column, rows, columns } = area;
  return Array.from({ length: rows * columns }, (_, i) => {
    const cell = { row: row + Math.floor(i / columns), column: column + (i % columns) };
    return { parts: [placeName(sheets[0] ?? sheet, address(cell, 1, 1, 'both'))] };
  });
}

function partsOf(text: string, count: number): readonly RiskValue[] {
  if (count === 1) return [{ parts: [text] }];
  return Array.from({ length: count }, (_, i) => ({ parts: [`INDEX(${text},${i + 1})`] }));
}
