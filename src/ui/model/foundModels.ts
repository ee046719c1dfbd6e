import { placeName } from '../../cells/sheetReference';
import type { CellValue } from '../../cells/value';
import { formulaState } from '../../hosts/formulaState';
import type { Location, NamedCells, Workbook } from '../../hosts/workbook';
import { modelNamePrefix, modelNames } from '../../sheets/model/modelNames';
import { verdictAnswers } from '../../sheets/verdict/verdict';

/** What a model in the workbook says. */
export interface FoundModel {
  /** Where its verdict is, or else its scenario. */
  readonly place: Location;
  /** The cells of its names, by the names that the plan of a single model gives them. */
  readonly named: ReadonlyMap<string, NamedCells>;
  /** Absent if the model is of an earlier version, without the names of all that is said here. */
  readonly said?: ModelStatement;
}

/** What the cells of a model say. */
export interface ModelStatement {
  readonly scenario: {
    readonly cell: Location;
    readonly chosen: string;
    readonly names: readonly string[];
  };
  /** Nothing is said yet: its cells are still being calculated. */
  readonly isPending: boolean;
  /** Undefined if its cell shows an error, or nothing yet. */
  readonly verdict: (typeof verdictAnswers)[number] | undefined;
  /** Sentences in the language of the model. */
  readonly reasons: readonly string[];
  readonly checks: { readonly total: number; readonly failed: number };
}

/**
 * The models in a workbook, in whatever language they were inserted.
 *
 * @throws WorkbookError if the workbook cannot be read
 */
export async function findModels(workbook: Workbook): Promise<readonly FoundModel[]> {
  return foundModels(await workbook.readNamedCells(modelNamePrefix));
}

/**
 * The models that names belong to: the first copy before the second.
 *
 * @param cells of the names that begin with `AI_Model_`; those of a second copy end in `_2`
 */
export function foundModels(cells: readonly NamedCells[]): readonly FoundModel[] {
  const copies = new Map<number, Map<string, NamedCells>>();
  for (const each of cells) {
    const [, base = each.name, number = '1'] = /^(.*?)(?:_(\d+))?$/.exec(each.name) ?? [];
    const known = Object.values(modelNames).find(
      (name) => name.toLowerCase() === base.toLowerCase(),
    );
    if (known === undefined) continue;
    const copy = copies.get(Number(number)) ?? new Map<string, NamedCells>();
    copies.set(Number(number), copy.set(known, each));
  }
  return [...copies].sort(([one], [other]) => one - other).flatMap(([, named]) => modelOf(named));
}

function modelOf(named: ReadonlyMap<string, NamedCells>): readonly FoundModel[] {
  const scenario = named.get(modelNames.scenario) ?? named.get(modelNames.scenarioNumber);
  // Without a scenario nothing can be chosen: what is left of a model is not one.
  if (!scenario) return [];
  const said = statementOf(named);
  const place = (said && named.get(modelNames.verdict)) ?? scenario;
  return [{ place: locationOf(place), named, ...(said && { said }) }];
}

function statementOf(named: ReadonlyMap<string, NamedCells>): ModelStatement | undefined {
  const cellsOf = (name: keyof typeof modelNames) => named.get(modelNames[name]);
  const [scenario, scenarios] = [cellsOf('scenario'), cellsOf('scenarios')];
  const [verdict, reasons] = [cellsOf('verdict'), cellsOf('reasons')];
  const [failed, checks] = [cellsOf('failedChecks'), cellsOf('checks')];
  if (!scenario || !scenarios || !verdict || !reasons || !failed || !checks) return undefined;
  // An earlier version has fewer names, so that a later copy beside it got the others without a number.
  if (scenario.sheet !== scenarios.sheet || failed.sheet !== checks.sheet) return undefined;
  const total = checks.values.flat().length;
  const failures = firstOf(failed);
  return {
    scenario: {
      cell: locationOf(scenario),
      chosen: textOf(firstOf(scenario)),
      names: textsOf(scenarios),
    },
    isPending: [verdict, failed].some((cells) => formulaState(firstOf(cells)) === 'pending'),
    verdict: answerOf(firstOf(verdict)),
    reasons: textsOf(reasons),
    // An error among the checks is no pass.
    checks: { total, failed: typeof failures === 'number' ? failures : total },
  };
}

function answerOf(number: CellValue): ModelStatement['verdict'] {
  return typeof number === 'number' ? verdictAnswers[number] : undefined;
}

function firstOf({ values }: NamedCells): CellValue {
  return values[0]?.[0] ?? null;
}

function textsOf({ values }: NamedCells): readonly string[] {
  return values
    .flat()
    .map(textOf)
    .filter((text) => text !== '');
}

function textOf(value: CellValue): string {
  return value === null || typeof value === 'object' ? '' : String(value);
}

function locationOf({ sheet, address }: Location): Location {
  return { sheet, address };
}

/** A model's place as a formula names it. */
export function modelPlace({ place }: FoundModel): string {
  return placeName(place.sheet, place.address);
}
