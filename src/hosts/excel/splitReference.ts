/**
 * The sheet and the range of a reference: "'It''s'!A1:B2" is It's and A1:B2; A1 alone names no sheet.
 */
export function splitReference(reference: string): {
  readonly sheet?: string;
  readonly address: string;
} {
  const end = reference.lastIndexOf('!');
  if (end < 0) return { address: reference };
  const name = reference.slice(0, end);
  const sheet = /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, address: reference.slice(end + 1) };
}
