import type { CellReference } from '../../../src/cells/area';
import type { PlanOptions } from '../../../src/sheets/baselineTable';
import { checksSheet } from '../../../src/sheets/model/checksSheet';
import { scenarioTexts } from '../../../src/sheets/model/rows';
import { model, modelSheets } from '../../../src/sheets/model/model';
import { Calculator, type Replaced, shown } from '../Calculator';
import {
  modelPlacesOf,
  rowOf,
  type SheetId,
  singleValueColumn,
} from '../../../src/sheets/model/sheet';

/** The column of an input's own case, and of its selector. */
const myCase = 7;
const selector = 8;

/** The scenarios of the model, in their order. */
const scenarios = ['base', 'article', 'secondSource', 'mine'] as const;

type Scenario = (typeof scenarios)[number];

export const places = modelPlacesOf(modelSheets, ({ name }) => name.en);

/** Inputs that a user enters under "my case", by key. */
export type Mine = Readonly<Record<string, number>>;

/** The English model, worked out. */
export class WorkedModel {
  readonly calculator: Calculator;

  constructor(formulas: PlanOptions['formulas'], replaced: Replaced = {}) {
    this.calculator = new Calculator(
      model({ language: 'en', colors: 'bankers', formulas }),
      replaced,
    );
  }

  /** Chooses the scenario of the whole model. */
  choose(scenario: Scenario): this {
    return this.put('inputs', 'scenario', nameOfScenario(scenario));
  }

  /** Enters one's own numbers, and chooses them. */
  mine(inputs: Mine): this {
    Object.entries(inputs).forEach(([key, value]) => this.put('inputs', key, value, myCase));
    return this.choose('mine');
  }

  clear(): this {
    this.calculator.clear();
    return this;
  }

  /** Chooses the scenario of one input. */
  select(key: string, scenario: Scenario): this {
    return this.put('inputs', key, nameOfScenario(scenario), selector);
  }

  put(sheet: SheetId, key: string, value: number | string, column = singleValueColumn): this {
    this.calculator.enter(nameOf(sheet), { row: rowOf(places, sheet, key), column }, value);
    return this;
  }

  answer(sheet: SheetId, key: string, column = singleValueColumn) {
    return this.at(sheet, { row: rowOf(places, sheet, key), column });
  }

  at(sheet: SheetId, place: CellReference) {
    return shown(this.calculator.value(nameOf(sheet), place));
  }

  /** How many checks fail, by the master check. */
  get failures() {
    return this.answer('checks', 'master');
  }

  /** Which of them do, with what they compare. */
  get failing(): readonly string[] {
    const rows = checksSheet.rows.flatMap(({ key }) => (key?.startsWith('check.') ? [key] : []));
    return rows
      .filter((key) => this.answer('checks', key, 7) !== 0)
      .map((key) => [0, 3, 4, 5].map((column) => this.answer('checks', key, column)).join(', '));
  }
}

function nameOfScenario(scenario: Scenario): string {
  return scenarioTexts[scenarios.indexOf(scenario)]?.en ?? '';
}

export function nameOf(sheet: SheetId): string {
  return places.get(sheet)?.name ?? '';
}
