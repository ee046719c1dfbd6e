import { strFromU8, strToU8, unzipSync, type Unzipped } from 'fflate';

const tablePart = /^xl\/tables\/[^/]+\.xml$/;
const opening = /<(?:\w+:)?table\s[^>]*>/;

/** The names of the tables in a file that have no header row, which the library that reads it does not tell. */
export function headerlessTables(file: Uint8Array): ReadonlySet<string> {
  const parts = unzipSync(file, { filter: ({ name }) => tablePart.test(name) });
  const names = Object.values(parts).flatMap((part) => {
    const [table = ''] = opening.exec(strFromU8(part)) ?? [];
    const [, name] = /\sdisplayName="([^"]*)"/.exec(table) ?? [];
    return name !== undefined && /\sheaderRowCount="0"/.test(table) ? [name] : [];
  });
  return new Set(names);
}

/** Says in the parts of a file which tables have no header row: the library that writes it gives each one. */
export function leaveOutHeaders(parts: Unzipped, names: ReadonlySet<string>): void {
  if (names.size === 0) return;
  for (const [file, part] of Object.entries(parts)) {
    if (!tablePart.test(file)) continue;
    const xml = strFromU8(part);
    const [, name = ''] = /\sdisplayName="([^"]*)"/.exec(xml) ?? [];
    if (!names.has(name)) continue;
    parts[file] = strToU8(xml.replace(opening, (tag) => tag.replace('>', ' headerRowCount="0">')));
  }
}
