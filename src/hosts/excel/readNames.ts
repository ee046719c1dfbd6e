import type { WorkbookName } from '../workbook';

/** The names of the workbook and its tables, in one sync. */
export async function readNames(context: Excel.RequestContext): Promise<readonly WorkbookName[]> {
  const { names, tables } = context.workbook;
  names.load('items/name,items/formula,items/comment');
  tables.load('items/name');
  await context.sync();
  return [
    ...names.items.map(({ name, formula, comment }) => ({
      name,
      formula: String(formula),
      comment,
    })),
    ...tables.items.map(({ name }) => ({ name, formula: '', comment: '' })),
  ];
}
