/** Whether two formulas, in English, differ at most in letter case, spaces and the prefixes that files add. */
export function sameFormula(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** Odd parts are texts in quotation marks, which stay as they are. */
function plain(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) =>
      i % 2 === 1 ? part : part.replace(/\s|_xl(?:fn|ws)\.|_xludf\./gi, '').toUpperCase(),
    )
    .join('');
}
