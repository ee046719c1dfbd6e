/**
 * Whether two formulas, in English, differ at most in letter case, spaces, the prefixes that files add, and quotes around
 * a sheet's name, which Excel drops if the name does not need them.
 */
export function sameFormula(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** Odd parts are texts in quotation marks, which stay as they are. */
function plain(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .replace(/'((?:[^']|'')+)'!/g, '$1!')
            .replace(/\s|_xl(?:fn|ws)\.|_xludf\./gi, '')
            .toUpperCase(),
    )
    .join('');
}
