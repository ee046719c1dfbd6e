import { uniqueName } from './uniqueName';

/**
 * Gives each of the names wished one that is free, and takes it for the next.
 *
 * @param taken in lower case: letter case does not tell the names of a workbook apart
 */
export function nameClaims(taken: Iterable<string>): (wished: string) => string {
  const known = new Set(taken);
  return (wished) => {
    const name = uniqueName(wished, known);
    known.add(name.toLowerCase());
    return name;
  };
}
