/**
 * A name that is not taken, with `_2`, `_3` … behind it where it must be.
 *
 * @param taken in lower case: letter case does not tell the names of a workbook apart
 */
export function uniqueName(wished: string, taken: ReadonlySet<string>): string {
  let name = wished;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wished}_${number}`;
  return name;
}
