/** What a workbook has of named things, asked for with the look and read after it. */
export interface TakenNames {
  /** Defined names and tables, which share their names, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
}

/** Asks for them; to be read after the next sync. */
export function askTakenNames({ workbook }: Excel.RequestContext): () => TakenNames {
  const { names, tables, styles } = workbook;
  names.load('items/name');
  tables.load('items/name');
  styles.load('items/name');
  return () => ({
    names: lowered([...names.items, ...tables.items]),
    styles: lowered(styles.items),
  });
}

function lowered(items: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ name }) => name.toLowerCase()));
}
