import { formulaText } from '../../sheets/plan';
import { type NewName, type FormulaChanges, WorkbookError } from '../workbook';
import { localFormulas } from './localFormulas';

/** The names of a rewriting, as a look has found them. */
export interface SeenNames {
  /** Whether this Excel separates lists by semicolons: then it may read the formula of a name in its own language. */
  readonly isLocal: boolean;
  /** Adds the new ones, with the next sync. */
  readonly add: AddNames<void>;
  /** The same, with their formulas as this Excel shows them in cells. */
  readonly addLocal: AddNames<Promise<void>>;
  /**
   * Deletes the old ones, in a sync of its own once the cells are as they should be: a name's formula is not told in
   * English everywhere, so it might not come back.
   */
  readonly deleteOld: () => Promise<void>;
  /** Takes the new ones away and puts the old ones back, as far as the write came. */
  readonly takeBack: () => Promise<void>;
}

/** @param kept names that keep formulas, beside those of the rewriting */
type AddNames<Done> = (sheetNames: ReadonlyMap<string, string>, kept: readonly NewName[]) => Done;

interface OldName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

/**
 * Looks at the names of the workbook, in one sync.
 *
 * @throws WorkbookError if a new name is taken
 */
export async function lookAtNames(
  context: Excel.RequestContext,
  { newNames, oldNames, cells }: FormulaChanges,
): Promise<SeenNames> {
  const keeping = cells.flatMap((cell) => (cell.kind === 'values' ? (cell.keptAs ?? []) : []));
  const coming = [...newNames, ...keeping];
  const { application, names, tables } = context.workbook;
  application.load('decimalSeparator');
  names.load('items/name,items/formula,items/comment');
  tables.load('items/name');
  await context.sync();
  const known = lowered([...names.items, ...tables.items]);
  const taken = coming.find(({ name }) => known.has(name.toLowerCase()));
  if (taken) {
    throw new WorkbookError({ kind: 'host', detail: `The name "${taken.name}" is taken.` });
  }
  const going = lowered(oldNames.map((name) => ({ name })));
  const old = names.items
    .filter(({ name }) => going.has(name.toLowerCase()))
    .map(({ name, formula, comment }) => ({ name, formula: String(formula), comment }));
  const texts = (added: readonly NewName[], sheetNames: ReadonlyMap<string, string>) =>
    added.map(({ formula }) => formulaText(formula, { origin: { row: 0, column: 0 }, sheetNames }));
  return {
    isLocal: coming.length > 0 && application.decimalSeparator === ',',
    add(sheetNames, kept) {
      const added = [...newNames, ...kept];
      const formulas = texts(added, sheetNames);
      added.forEach(({ name, comment }, i) => names.add(name, formulas[i] ?? '', comment));
    },
    async addLocal(sheetNames, kept) {
      const added = [...newNames, ...kept];
      const formulas = await localFormulas(context, texts(added, sheetNames));
      added.forEach(({ name, comment }, i) =>
        names.addFormulaLocal(name, formulas[i] ?? '', comment),
      );
    },
    async deleteOld() {
      if (old.length === 0) return;
      for (const { name } of old) names.getItem(name).delete();
      await context.sync();
    },
    takeBack: () => takeBack(context, lowered(coming), old),
  };
}

async function takeBack(
  context: Excel.RequestContext,
  written: ReadonlySet<string>,
  old: readonly OldName[],
): Promise<void> {
  const { names } = context.workbook;
  names.load('items/name');
  await context.sync();
  const missing = missingAmong(old, names);
  for (const item of names.items) if (written.has(item.name.toLowerCase())) item.delete();
  await context.sync();
  if (missing.length === 0) return;
  for (const { name, formula, comment } of missing) names.add(name, formula, comment);
  try {
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    // The formulas were told in Excel's own language.
    names.load('items/name');
    await context.sync();
    for (const { name, formula, comment } of missingAmong(missing, names)) {
      names.addFormulaLocal(name, formula, comment);
    }
    await context.sync();
  }
}

function missingAmong(
  old: readonly OldName[],
  names: Excel.NamedItemCollection,
): readonly OldName[] {
  const standing = lowered(names.items);
  return old.filter(({ name }) => !standing.has(name.toLowerCase()));
}

function lowered(items: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ name }) => name.toLowerCase()));
}
