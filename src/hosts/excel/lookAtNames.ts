import { type Rewriting, WorkbookError } from '../workbook';

/** The names of a rewriting, as a look has found them. */
export interface SeenNames {
  /** Those that are to go, as far as they are there. */
  readonly old: readonly OldName[];
  /** Takes the new ones away and puts the old ones back, as far as the write came. */
  readonly takeBack: () => Promise<void>;
}

interface OldName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

/**
 * Looks at the names of the workbook, in one sync.
 *
 * @throws WorkbookError where a new name is taken
 */
export async function lookAtNames(
  context: Excel.RequestContext,
  { newNames, oldNames }: Rewriting,
): Promise<SeenNames> {
  const { names, tables } = context.workbook;
  names.load('items/name,items/formula,items/comment');
  tables.load('items/name');
  await context.sync();
  const known = lowered([...names.items, ...tables.items]);
  const taken = newNames.find(({ name }) => known.has(name.toLowerCase()));
  if (taken) {
    throw new WorkbookError({ kind: 'host', detail: `The name "${taken.name}" is taken.` });
  }
  const going = lowered(oldNames.map((name) => ({ name })));
  const old = names.items
    .filter(({ name }) => going.has(name.toLowerCase()))
    .map(({ name, formula, comment }) => ({ name, formula: String(formula), comment }));
  return { old, takeBack: () => takeBack(context, lowered(newNames), old) };
}

async function takeBack(
  context: Excel.RequestContext,
  written: ReadonlySet<string>,
  old: readonly OldName[],
): Promise<void> {
  const { names } = context.workbook;
  names.load('items/name');
  await context.sync();
  const standing = lowered(names.items);
  for (const item of names.items) if (written.has(item.name.toLowerCase())) item.delete();
  for (const { name, formula, comment } of old) {
    if (!standing.has(name.toLowerCase())) names.add(name, formula, comment);
  }
  await context.sync();
}

function lowered(items: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ name }) => name.toLowerCase()));
}
