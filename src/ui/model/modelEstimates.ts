import { firstCell } from '../../cells/a1';
import { placeName } from '../../cells/sheetReference';
import type { CellValues } from '../../cells/value';
import { findFigure } from '../../figures/figures';
import type { Workbook } from '../../hosts/workbook';
import { type Language, languages } from '../../language';
import { inputNamed } from '../../sheets/model/links';
import { caseInput } from '../../sheets/model/rows';
import { modelNames } from '../../sheets/model/modelNames';
import { modelSheets } from '../../sheets/model/model';
import { modelSheetTexts } from '../../sheets/model/modelSheetTexts';
import { modelPlacesOf, rowOf, singleValueColumn } from '../../sheets/model/sheet';
import { findModels } from './foundModels';

/** The input of the model for each argument; the spend of later years is a part of the first year's. */
const inputs = {
  investment: 'bigtech.ai_spend',
  revenue: 'bigtech.ai_revenue',
  cost_ratio: 'cost_ratio',
  growth: 'growth',
  discount_rate: 'discount_rate',
  growth_years: 'growth_years',
  repeat: 'repeat',
} as const;

/** The live inputs of the model, by the names of the arguments. */
export type ModelEstimates = Readonly<
  Record<Exclude<keyof typeof inputs, 'repeat'> | 'yearly_spend', number>
>;

/**
 * The live inputs of the model in the workbook, found by the name of its scenario's number.
 *
 * @returns undefined if there is no model, or its inputs have been moved or are not numbers
 * @throws WorkbookError if the workbook cannot be read
 */
export async function modelEstimates(workbook: Workbook): Promise<ModelEstimates | undefined> {
  const [model] = await findModels(workbook);
  const scenario = model?.named.get(modelNames.scenarioNumber);
  if (!scenario) return undefined;
  const { sheet, address } = scenario;
  const [values = []] = await workbook.readRanges([placeName(sheet, 'A:D')], sheet);
  return estimatesIn(values, firstCell(address).row);
}

function estimatesIn(values: CellValues, caseRow: number): ModelEstimates | undefined {
  // Only rows are looked up, so any name will do: sheets' own names are in languages that may not be loaded.
  const places = modelPlacesOf(modelSheets, ({ id }) => id);
  const rowsBelow = (key: string) =>
    rowOf(places, 'inputs', key) - rowOf(places, 'inputs', caseInput);
  const row = (key: string) => values[caseRow + rowsBelow(key)] ?? [];
  const language = languages.find((each) => isLabelled(inputs.investment, row, each));
  if (!language) return undefined;
  // Rows that were inserted or deleted in between, or an earlier model, would put other inputs there. Figures have their
  // labels in every language, assumptions in those that are loaded.
  const known = Object.values(inputs).filter(
    (id) => findFigure(id) !== undefined || modelSheetTexts.has(language),
  );
  if (!known.every((id) => isLabelled(id, row, language))) return undefined;
  const read = Object.values(inputs).map((id) => row(id)[singleValueColumn]);
  const numbers = read.filter((value) => typeof value === 'number');
  if (numbers.length < read.length) return undefined;
  const [
    investment = 0,
    revenue = 0,
    cost_ratio = 0,
    growth = 0,
    discount_rate = 0,
    growth_years = 0,
    repeat = 0,
  ] = numbers;
  return {
    ...{ investment, revenue, cost_ratio, growth, discount_rate, growth_years },
    yearly_spend: investment * repeat,
  };
}

function isLabelled(
  id: string,
  row: (id: string) => CellValues[number],
  language: Language,
): boolean {
  return inputNamed(id).label[language] === row(id)[0];
}
