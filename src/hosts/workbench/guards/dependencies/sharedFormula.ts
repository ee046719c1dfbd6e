/**
 * What a formula is made of: texts; quoted names of sheets; numbers; references to a cell, neither part of a longer word
 * nor the name of a sheet or a function; other words.
 */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+(?:\.\d*)?(?:E[+-]?\d+)?|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.\\(!?])|[\p{L}_\\$][\p{L}\p{N}_.\\$?]*/giu;

/** Letters whose meaning may depend on the cell in other ways than a reference does, or that bind variables. */
const unshared = /[[\]{}#@]|\b(?:LET|LAMBDA|INDIRECT|OFFSET)\b/i;

/** What is written in the place of a reference: no formula holds these characters. */
const [open, close] = ['\u0001', '\u0002'];

/** Next to a colon is a reference to a cell on each side, or a whole row or column, which is not understood here. */
const wholeLine = new RegExp(`[^${close}]:|:[^${open}]`);

/**
 * A formula with each relative reference written as the distance from its cell: two formulas that are filled down or to
 * the right from one another give the same text.
 *
 * @returns undefined if the formula has something in it that is not understood so
 * @example sharedFormula('=B5-A$1', 4, 3) // the same as sharedFormula('=B6-A$1', 5, 3)
 */
export function sharedFormula(formula: string, row: number, column: number): string | undefined {
  if (unshared.test(formula)) return undefined;
  const text = formula.replace(
    token,
    (found, columnSign?: string, letters?: string, rowSign?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return found;
      const at = [
        columnSign ? letters.toUpperCase() : String(columnIndex(letters) - column),
        rowSign ? `$${digits}` : String(Number(digits) - 1 - row),
      ];
      return `${open}${at.join('_')}${close}`;
    },
  );
  return wholeLine.test(text) ? undefined : text;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (let i = 0; i < letters.length; i += 1) {
    // In either case of letters.
    index = index * 26 + (letters.charCodeAt(i) & 31);
  }
  return index - 1;
}
