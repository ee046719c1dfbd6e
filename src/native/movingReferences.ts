import { stringifyA1Ref, type Token } from '@borgar/fx';
import { sheetPrefix } from '../cells/sheetReference';
import { type A1Reference, a1Reference, fixedReference } from '../formulas/a1Reference';
import { tokensOf } from '../formulas/tokens';

/** A reference in a formula to cells of this workbook. */
interface MovingReference {
  /** Which of the formula's tokens it is. */
  readonly index: number;
  readonly written: A1Reference;
}

/**
 * The references of a formula, each with its sheet and fixed, as a name of the workbook takes them: there they follow
 * the cells when rows are inserted or sheets renamed.
 *
 * @param sheet where the formula is
 * @example movingReferences('=CAPEX.AI_GAP(B2,Data!C$3)', 'Mine') // ["'Mine'!$B$2", "'Data'!$C$3"]
 */
export function movingReferences(formula: string, sheet: string): readonly string[] {
  return referencesIn(tokensOf(formula)).map(({ written }) =>
    fixedReference(written.sheet ?? sheet, written),
  );
}

/**
 * The formula with its references where their cells are now, written as they were: with or without a sheet, fixed or
 * not.
 *
 * @param moved what has become of its `movingReferences`
 * @param sheet where the formula is now
 */
export function withMovedReferences(
  formula: string,
  moved: readonly string[],
  sheet: string,
): string {
  const tokens = tokensOf(formula);
  const texts = tokens.map(({ value }) => value);
  referencesIn(tokens).forEach(({ index, written }, i) => {
    const now = a1Reference(moved[i] ?? '');
    // Its cells are gone: #REF!, as in the program.
    if (!now) texts[index] = '#REF!';
    else texts[index] = asWritten(now, written, sheet);
  });
  return texts.join('');
}

function referencesIn(tokens: readonly Token[]): readonly MovingReference[] {
  return tokens.flatMap(({ type, value }, index) => {
    if (type !== 'range' && type !== 'range_beam') return [];
    const written = a1Reference(value);
    // Cells of another workbook, and of several sheets at once, stay as they are written.
    if (!written || value.startsWith('[') || isOfSeveralSheets(tokens, index)) return [];
    return [{ index, written }];
  });
}

function isOfSeveralSheets(tokens: readonly Token[], index: number): boolean {
  const isBound = (at: number) => tokens[at]?.value === ':' && tokens[at + 1]?.value.includes('!');
  return Boolean(isBound(index + 1)) || Boolean(isBound(index - 1));
}

function asWritten(now: A1Reference, written: A1Reference, sheet: string): string {
  const { $top = false, $left = false, $bottom = false, $right = false } = written.range;
  const text = stringifyA1Ref({ range: { ...now.range, $top, $left, $bottom, $right } });
  const of = now.sheet ?? sheet;
  const isAlone = written.sheet === undefined && of === sheet;
  if (isAlone) return text;
  return sheetPrefix(of) + text;
}
