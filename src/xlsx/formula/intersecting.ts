import { hasArgumentKinds } from './argumentKinds';
import type { FormulaFacts } from './formulaFacts';
import { meetings } from './meetings';
import { plainWords } from './plainWords';

/**
 * A formula that a file holds as a plain one, written with `@` if a program takes one value from several: the cell
 * next to the formula from a range, the first value from an array. So Excel shows what was written before it had
 * dynamic arrays; without the `@` it would spill. Undefined if nothing in the formula is so.
 *
 * Only what surely has several values gets an `@`: a function such as INDIRECT, and a name that is not known, stay.
 *
 * @param formula as formulaOfFile returns it; of a cell without the mark of a dynamic array (`cm`), and no array
 *   formula
 * @example intersecting('=A1:A5*B1:B5', nameFormula) // '=@A1:A5*@B1:B5'
 * @example intersecting('=SUM(A1:A5)', nameFormula) // undefined
 * @see Microsoft, "Implicit intersection operator: @"
 */
export function intersecting(
  formula: string,
  nameFormula: FormulaFacts['nameFormula'],
): string | undefined {
  if (isOfSingles(formula, nameFormula)) return undefined;
  const pattern = patternOf(formula);
  if (pattern !== undefined && plainPatterns.has(pattern)) return undefined;
  const places = (meetings(formula, nameFormula) ?? []).filter(
    ({ extent, what, isForOne }) =>
      isForOne && extent === 'several' && (what === 'cells' || what === 'array'),
  );
  if (places.length === 0) {
    if (pattern !== undefined && plainPatterns.size < maxPatterns) plainPatterns.add(pattern);
    return undefined;
  }
  const starts = [...new Set(places.map(({ start }) => start))];
  return starts
    .sort((one, other) => other - one)
    .reduce((text, start) => `${text.slice(0, start)}@${text.slice(start)}`, formula);
}

/** Most formulas have neither a range nor a name, and no function that answers with an array. */
function isOfSingles(formula: string, nameFormula: FormulaFacts['nameFormula']): boolean {
  if (formula.includes(':')) return false;
  return (plainWords(formula) ?? [{ text: '', isCall: true }]).every(({ text, isCall }) =>
    isCall ? hasArgumentKinds(text.toUpperCase()) : nameFormula(text) === undefined,
  );
}

/** Patterns of formulas without an `@`: most formulas of a workbook are copies of others, on other rows. */
const plainPatterns = new Set<string>();
const maxPatterns = 10_000;

/** A formula but for its rows, of which it shows only which are the same; undefined if it has names. */
function patternOf(formula: string): string | undefined {
  const words = plainWords(formula);
  if (!words?.every(({ isCall }) => isCall)) return undefined;
  const rows = new Map<string, number>();
  return formula.replace(/(?<=[A-Za-z$])\d+(?![\w.(])/g, (row) => {
    if (!rows.has(row)) rows.set(row, rows.size);
    return `#${rows.get(row)}`;
  });
}
