/**
 * A name that is not taken: the one wished, or the same with `_2`, `_3` … behind it.
 *
 * @param taken in lower case: the names of a workbook are compared ignoring case
 */
export function uniqueName(wished: string, taken: ReadonlySet<string>): string {
  let name = wished;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wished}_${number}`;
  return name;
}

/**
 * Gives each of the names wished one that is free, and takes it for the next.
 *
 * @param taken in lower case
 */
export function nameClaims(taken: Iterable<string>): (wished: string) => string {
  const known = new Set(taken);
  return (wished) => {
    const name = uniqueName(wished, known);
    known.add(name.toLowerCase());
    return name;
  };
}
