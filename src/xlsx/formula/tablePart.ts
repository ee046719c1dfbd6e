const typed = /^(.*?)\[@(.*)\]$/s;
const held = /^(.*?)\[(?:\[#This Row\],(.+)|#This Row)\]$/is;

/** A heading that needs no brackets behind `@`. */
const simple = /^\[([\p{L}\p{N}_.]+)\]$/u;

/**
 * A structured reference as a file keeps it: this row of a table in words, and the table's name always.
 *
 * @param table what a reference without a name means
 * @example fileTablePart('Deals[@Spend]') // 'Deals[[#This Row],[Spend]]'
 */
export function fileTablePart(text: string, table = ''): string {
  const named = text.startsWith('[') ? table + text : text;
  const [, name = '', columns] = typed.exec(named) ?? [];
  if (columns === undefined) return named;
  if (columns === '') return `${name}[#This Row]`;
  return `${name}[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}

/**
 * The reference as a user types it.
 *
 * @example typedTablePart('Deals[[#This Row],[Net spend]]') // 'Deals[@[Net spend]]'
 */
export function typedTablePart(text: string): string {
  const match = held.exec(text);
  if (!match) return text;
  const [, name = '', columns = ''] = match;
  return `${name}[@${columns.replace(simple, '$1')}]`;
}
