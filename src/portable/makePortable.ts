import { formulaState } from '../hosts/formulaState';
import type {
  CellFormula,
  FoundFormula,
  NewName,
  Rewriting,
  Tried,
  Workbook,
} from '../hosts/workbook';
import type { Language } from '../language';
import { agree } from './agree';
import { ownTwins, twinComment, type TwinNames } from './ownTwins';
import { recordPlan } from './recordPlan';
import { functionsIn, toNative } from './toNative';
import { type PortableTwin, twinsByName } from './twin';

/** Why a formula of ours stays as it is. */
export type Reason =
  /** It calls a function that has no twin. */
  | { readonly kind: 'noTwin'; readonly name: string }
  /** The user has something else by the name of the twin. */
  | { readonly kind: 'nameTaken'; readonly name: string }
  /** It shows #NAME?: there is nothing to compare with. */
  | { readonly kind: 'broken' }
  /** It was still being calculated when the wait was over: it shows no result yet, or an old one. */
  | { readonly kind: 'pending' }
  /** It shows an error that a cell cannot hold as a value, such as #SPILL!. */
  | { readonly kind: 'unanswered'; readonly error: string }
  /** Its twins show something else. */
  | { readonly kind: 'differs' };

export interface Staying extends CellFormula {
  readonly reason: Reason;
}

/** What came of it. */
export interface Shared {
  /** How many formulas were replaced. */
  readonly replaced: number;
  readonly staying: readonly Staying[];
}

interface Candidate extends CellFormula {
  readonly native: string;
}

/**
 * Replaces our calls by native twins, so that the workbook calculates without the add-in.
 *
 * First every twin is calculated in its cell and compared with what our function shows there: to 1e-9, in every cell of
 * a spill, and in the kind of error. A formula whose twin differs stays; so does one that calls anything without a twin,
 * for half of it would still need the add-in.
 *
 * @throws WorkbookError where the workbook cannot be changed; it is then as it was
 */
export async function makePortable(workbook: Workbook, language: Language): Promise<Shared> {
  const names = ownTwins(await workbook.readNames());
  const candidates: Candidate[] = [];
  const staying: Staying[] = [];
  for (const found of await workbook.findFormulas()) {
    const { sheet, address, formula } = found;
    const reason = obstacle(found, names);
    if (reason) staying.push({ sheet, address, formula, reason });
    else candidates.push({ sheet, address, formula, native: toNative(formula, twinsByName) });
  }
  if (candidates.length === 0) return { replaced: 0, staying };

  const tried = await workbook.tryRewriting(rewritingOf(candidates, names, language));
  const agreeing = candidates.filter((_, i) => {
    const trial = tried[i];
    return trial !== undefined && !trial.isPending && agree(trial.before, trial.after);
  });
  for (const [i, { sheet, address, formula }] of candidates.entries()) {
    if (agreeing.some((each) => each === candidates[i])) continue;
    staying.push({ sheet, address, formula, reason: difference(tried[i]) });
  }
  if (agreeing.length > 0) {
    const record = recordPlan('portable', agreeing, language);
    const rewriting = rewritingOf(agreeing, names, language);
    await workbook.rewrite({ ...rewriting, sheets: [...rewriting.sheets, record] });
  }
  return { replaced: agreeing.length, staying };
}

/** Why a formula was not replaced, by what the trial showed. */
function difference(trial: Tried | undefined): Reason {
  if (trial?.isPending) return { kind: 'pending' };
  const first = trial?.before[0]?.[0] ?? null;
  return formulaState(first) === 'notFound' ? { kind: 'broken' } : { kind: 'differs' };
}

function obstacle({ formula, state }: FoundFormula, { taken }: TwinNames): Reason | undefined {
  const called = functionsIn(formula);
  const lacking = called.find((name) => !twinsByName.has(name));
  if (lacking !== undefined) return { kind: 'noTwin', name: lacking };
  const inTheWay = called.find((name) => taken.has(name));
  if (inTheWay !== undefined) return { kind: 'nameTaken', name: inTheWay };
  return state === 'notFound' ? { kind: 'broken' } : undefined;
}

function rewritingOf(
  candidates: readonly Candidate[],
  { present }: TwinNames,
  language: Language,
): Rewriting {
  const called = new Set(candidates.flatMap(({ formula }) => functionsIn(formula)));
  const lacking = [...called]
    .filter((name) => !present.has(name))
    .map((name) => twinsByName.get(name))
    .filter((twin) => twin !== undefined);
  return {
    sheets: lacking.flatMap(({ sheet }) => (sheet ? [sheet(language)] : [])),
    newNames: lacking.map((twin) => newName(twin, language)),
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

function newName(twin: PortableTwin, language: Language): NewName {
  const { definition, formula } = twin;
  return { name: definition.name, formula: formula(language), comment: twinComment(twin) };
}
