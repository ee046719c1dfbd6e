import { CollectionProxy } from './CollectionProxy';
import type { Context } from './Context';
import { NamedItemProxy } from './NamedItemProxy';

/** The names of the workbook, or those of a sheet: neither lists the other's. */
export function namesOf(context: Context, home: () => { readonly names: Map<string, string> }) {
  const item = (name: string) => new NamedItemProxy(context, name, () => home().names);
  const list = new CollectionProxy(context, () => [...home().names.keys()], item);
  return Object.assign(list, { getItemOrNullObject: item });
}
