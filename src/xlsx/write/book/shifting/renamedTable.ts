/** What became of a table of the file. */
export interface TableMove {
  readonly name: string;
  /** What its columns are called now, by the names in the file, in small letters. */
  readonly headings: ReadonlyMap<string, string>;
}

/** By the names in the file, in small letters; those that are called what they were, with their columns, are omitted. */
export type TableMoves = ReadonlyMap<string, TableMove>;

/** What is in innermost brackets: a column's name, or an item such as `#Totals`. */
const inBrackets = /\[((?:[^[\]']|'.)*)\]/g;

/**
 * A structured reference, or a table's name alone, with the names that the table and its columns have now.
 *
 * @example renamedTable('Costs[[#This Row],[Spend]]', moves) // 'Costs[[#This Row],[Outlay]]'
 */
export function renamedTable(reference: string, tables: TableMoves): string {
  const at = reference.indexOf('[');
  const name = at < 0 ? reference : reference.slice(0, at);
  const move = tables.get(name.toLowerCase());
  if (!move) return reference;
  const inside = at < 0 ? '' : reference.slice(at);
  return (
    move.name + inside.replace(inBrackets, (whole, text: string) => renamed(whole, text, move))
  );
}

function renamed(whole: string, text: string, { headings }: TableMove): string {
  const isThisRow = text.startsWith('@');
  const heading = (isThisRow ? text.slice(1) : text).replace(/'(.)/g, '$1');
  const now = text.startsWith('#') ? undefined : headings.get(heading.toLowerCase());
  if (now === undefined) return whole;
  const escaped = now.replace(/['[\]#@]/g, "'$&");
  if (!isThisRow) return `[${escaped}]`;
  return /^[\p{L}\p{N}_]+$/u.test(now) ? `[@${escaped}]` : `[@[${escaped}]]`;
}
