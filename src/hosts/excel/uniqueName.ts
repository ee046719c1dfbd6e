/**
 * A name that is not taken, with `_2`, `_3` … behind it where it must be.
 *
 * @param taken in lower case: letter case does not tell names of a workbook apart
 */
export function uniqueName(wished: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wished.toLowerCase())) return wished;
  for (let number = 2; ; number += 1) {
    const name = `${wished}_${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
