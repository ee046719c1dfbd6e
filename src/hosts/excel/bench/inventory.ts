import type { Inventory } from '../../bench';

/** The names of the workbook's sheets, names and styles, in one sync. */
export async function readInventory(context: Excel.RequestContext): Promise<Inventory> {
  const { worksheets, names, styles } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name');
  styles.load('items/name');
  await context.sync();
  const named = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);
  return {
    sheets: named(worksheets.items),
    names: named(names.items),
    styles: named(styles.items),
  };
}

/** Whether sheets can be neither added nor removed. */
export async function isStructureProtected(context: Excel.RequestContext): Promise<boolean> {
  const { protection } = context.workbook;
  protection.load('protected');
  await context.sync();
  return protection.protected;
}
