import { formulaText } from '../../sheets/plan';
import { type NewName, type FormulaChanges, WorkbookError } from '../workbook';
import { sheetName } from '../../cells/sheetName';

/** The names that a rewrite adds and deletes. */
export interface SeenNames {
  /** Whether this Excel uses semicolons as list separators: it may then expect a name's formula in its own language. */
  readonly isLocal: boolean;
  /** Adds the new ones, with the next sync. */
  readonly add: AddNames<void>;
  /** The same, with their formulas in this Excel's language. */
  readonly addLocal: AddNames<Promise<void>>;
  /**
   * Deletes the old ones, in a separate sync after the cells are verified: not every Excel returns a name's formula in
   * English, so restoring it might fail.
   */
  readonly deleteOld: () => Promise<void>;
  /** Deletes the new ones and restores the old ones, however much of the write was carried out. */
  readonly rollBack: () => Promise<void>;
}

/** @param kept names that keep formulas, besides the new ones of the rewrite */
type AddNames<Done> = (sheetNames: ReadonlyMap<string, string>, kept: readonly NewName[]) => Done;

interface OldName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

/**
 * Reads the names of the workbook, in one sync, and prepares their changes.
 *
 * @throws WorkbookError if a new name is taken
 */
export async function prepareNames(
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
    rollBack: () => rollBack(context, lowered(coming), old),
  };
}

async function rollBack(
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
    // The formulas were returned in Excel's own language.
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
  const present = lowered(names.items);
  return old.filter(({ name }) => !present.has(name.toLowerCase()));
}

function lowered(items: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ name }) => name.toLowerCase()));
}

/**
 * Translates formulas into the language of this Excel, with its separators, by entering them on a temporary sheet. Three
 * syncs.
 */
async function localFormulas(
  context: Excel.RequestContext,
  formulas: readonly string[],
): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const name = sheetName(
    'AI Capex',
    worksheets.items.map((sheet) => sheet.name),
  );
  try {
    const cells = worksheets.add(name).getRangeByIndexes(0, 0, formulas.length, 1);
    cells.formulas = formulas.map((formula) => [formula]);
    cells.load('formulasLocal');
    await context.sync();
    return cells.formulasLocal.map((row: readonly unknown[]) => String(row[0]));
  } finally {
    const scratch = worksheets.getItemOrNullObject(name);
    scratch.load('name');
    await context.sync();
    if (!scratch.isNullObject) scratch.delete();
    await context.sync();
  }
}
