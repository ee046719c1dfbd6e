/**
 * A range with its sheet, as a formula would name it: placeName('My plan', 'A1:B2') is "'My plan'!A1:B2".
 */
export function placeName(sheet: string, address: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
