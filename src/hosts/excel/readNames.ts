import type { WorkbookName } from '../workbook';

const properties = 'items/name,items/formula,items/comment';

/** The names of the workbook and its tables, then those of its sheets, which the workbook does not list; in two syncs. */
export async function readNames(context: Excel.RequestContext): Promise<readonly WorkbookName[]> {
  const { names, tables, worksheets } = context.workbook;
  names.load(properties);
  tables.load('items/name');
  worksheets.load('items/name');
  await context.sync();
  const scoped = worksheets.items.map(({ name, names }) => {
    names.load(properties);
    return { scope: name, names };
  });
  await context.sync();
  return [
    ...names.items.map(nameOf),
    ...tables.items.map(({ name }) => ({ name, formula: '', comment: '' })),
    ...scoped.flatMap(({ scope, names }) =>
      names.items.map((item) => ({ ...nameOf(item), scope })),
    ),
  ];
}

function nameOf({ name, formula, comment }: Excel.NamedItem): WorkbookName {
  return { name, formula: String(formula), comment };
}
