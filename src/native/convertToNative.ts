import { excelLimits } from '../cells/excelLimits';
import { localNames } from '../formulas/localNames';
import { namesIn } from '../formulas/namesIn';
import { tokensOf } from '../formulas/tokens';
import { formulaState } from '../hosts/formulaState';
import type {
  CellFormula,
  FoundFormula,
  NewName,
  FormulaChanges,
  TrialResult,
  Workbook,
  WorkbookName,
} from '../hosts/workbook';
import type { Language } from '../language';
import { agreeing } from './agreeing';
import type { UnchangedReason, SkippedFormula, ConversionResult } from './conversionResult';
import { lambdaApart } from './lambdaApart';
import { noResult } from './noResult';
import { recordPlan } from './recordPlan';
import { functionsIn, toNative } from './calls';
import {
  equivalentComment,
  equivalentsByName,
  type NamedEquivalent,
  nativeNames,
  type NativeNames,
} from './equivalents';

interface Candidate extends CellFormula {
  readonly native: string;
}

/**
 * Replaces AI Capex calls by native equivalents, so that the workbook calculates without the add-in.
 *
 * First every equivalent is calculated in its cell and compared with what our function shows there: to 1e-9, in every
 * cell of a spill, and in the kind of error. A formula whose equivalent differs stays; so does one that calls anything
 * without an equivalent, for half of it would still need the add-in.
 *
 * @throws WorkbookError if the workbook cannot be changed; it is then as it was
 */
export async function convertToNative(
  workbook: Workbook,
  language: Language,
): Promise<ConversionResult> {
  const known = await workbook.readNames();
  const names = nativeNames(known);
  const candidates: Candidate[] = [];
  const skipped: SkippedFormula[] = [];
  for (const found of await workbook.findFormulas()) {
    const { sheet, address, formula } = found;
    const { native, older } = toNative(formula, equivalentsByName, names.parameters);
    const reason = skipReason(found, names) ?? formReason(native, older);
    if (reason) skipped.push({ sheet, address, formula, reason });
    else candidates.push({ sheet, address, formula, native });
  }
  if (candidates.length === 0) return { replaced: 0, skipped };

  const taken = takenIn(known, candidates);
  const rewriting = (some: readonly Candidate[]) => rewritingOf(some, names, taken, language);
  const { equal, last } = await agreeing(candidates, (some) =>
    workbook.dryRunRewrite(rewriting(some)),
  );
  for (const each of candidates.filter((one) => !equal.has(one))) {
    const { sheet, address, formula } = each;
    skipped.push({ sheet, address, formula, reason: difference(last.get(each)) });
  }
  if (equal.size > 0) {
    const record = recordPlan([...equal], language);
    const made = rewriting([...equal]);
    await workbook.rewrite({ ...made, sheets: [...made.sheets, record] });
  }
  return { replaced: equal.size, skipped };
}

/** Why the native form of a formula cannot be entered. */
function formReason(native: string, older: string | undefined): UnchangedReason | undefined {
  if (older !== undefined) return { kind: 'olderName', name: older };
  return native.length > excelLimits.formula ? { kind: 'tooLong' } : undefined;
}

/** Why a formula was not replaced, by what the trial showed. */
function difference(trial: TrialResult | undefined): UnchangedReason {
  if (trial?.isPending) return { kind: 'pending' };
  const first = trial?.before[0]?.[0] ?? null;
  return formulaState(first) === 'notFound' ? { kind: 'broken' } : { kind: 'differs' };
}

function skipReason(
  found: FoundFormula,
  { taken, present, within }: NativeNames,
): UnchangedReason | undefined {
  const { formula } = found;
  const called = functionsIn(formula);
  const lacking = called.find((name) => !equivalentsByName.has(name));
  if (lacking !== undefined) return { kind: 'noEquivalent', name: lacking };
  const local = localNames(tokensOf(formula));
  const inTheWay = called.find((name) => taken.has(name) || local.has(name.toLowerCase()));
  if (inTheWay !== undefined) return { kind: 'nameTaken', name: inTheWay };
  const inside = new Set(called.flatMap((name) => (present.has(name) ? [...within(name)] : [])));
  const shared = [...namesIn(formula)].find((name) => inside.has(name));
  if (shared !== undefined) return { kind: 'nameWithin', name: shared };
  // The trial waits for what is still being calculated.
  return found.state === 'pending' ? undefined : noResult(found);
}

/** What the user calls something, in the workbook and in the formulas, in lower case. */
function takenIn(
  known: readonly WorkbookName[],
  candidates: readonly Candidate[],
): ReadonlySet<string> {
  return new Set([
    ...known.map(({ name }) => name.toLowerCase()),
    ...candidates.flatMap(({ formula }) => [...namesIn(formula)]),
  ]);
}

function rewritingOf(
  candidates: readonly Candidate[],
  { present }: NativeNames,
  taken: ReadonlySet<string>,
  language: Language,
): FormulaChanges {
  const called = new Set(candidates.flatMap(({ formula }) => functionsIn(formula)));
  const lacking = [...called]
    .filter((name) => !present.has(name))
    .map((name) => equivalentsByName.get(name))
    .filter((equivalent) => equivalent !== undefined);
  return {
    sheets: lacking.flatMap(({ sheet }) => (sheet ? [sheet(language)] : [])),
    newNames: lacking.map((equivalent) => newName(equivalent, taken, language)),
    cells: candidates.map(({ sheet, address, formula, native }) => ({
      kind: 'formula',
      sheet,
      address,
      from: formula,
      to: native,
    })),
    oldNames: [],
  };
}

function newName(
  equivalent: NamedEquivalent,
  taken: ReadonlySet<string>,
  language: Language,
): NewName {
  const { definition, formula } = equivalent;
  return {
    name: definition.name,
    formula: lambdaApart(formula(language), taken),
    comment: equivalentComment(equivalent),
  };
}
