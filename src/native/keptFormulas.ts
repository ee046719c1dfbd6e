import { excelLimits } from '../cells/excelLimits';
import { textLiteral } from '../cells/textLiteral';
import type { Token } from '@borgar/fx';
import { argumentPieces } from '../formulas/argumentPieces';
import { isSpace, textOf, tokensOf } from '../formulas/tokens';
import { a1Reference, addressOf } from '../formulas/a1Reference';
import { nameKeeping } from '../hosts/nameKeeping';
import type { CellFormula, KeptName, WorkbookName } from '../hosts/workbook';
import { movingReferences, withMovedReferences } from './movingReferences';

/** A formula that became values, as a name of the workbook keeps it. */
export interface KeptFormula {
  /** The name that keeps it. */
  readonly name: string;
  /** Where its values are now; absent if their cells are gone. */
  readonly values?: { readonly sheet: string; readonly address: string };
  /** The formula, its references where their cells are now. */
  readonly formula: string;
  /** The print of the values that it showed. */
  readonly print: string;
}

const start = 'AI_Capex_Values_';
const pattern = /^AI_Capex_Values_(\d+)$/i;

/** What a formula can have, and the arguments of a function. */
const maxCharacters = excelLimits.formula;
const maxArguments = 254;

/**
 * The names that keep formulas which become values.
 *
 * @param taken the names of the workbook
 */
export function keptNames(
  formulas: readonly CellFormula[],
  taken: readonly WorkbookName[],
): readonly KeptName[] {
  const numbers = taken.map(({ name }) => Number(pattern.exec(name)?.[1] ?? 0));
  const first = Math.max(0, ...numbers) + 1;
  return formulas.map((each, i) => keptName(`${start}${first + i}`, each));
}

/** Whether a name of the workbook can keep a formula: some are too long. */
export function canBeKept(formula: CellFormula): boolean {
  const kept = keptName(`${start}1`, formula);
  const widest = { sheet: formula.sheet, address: 'XFC1048575:XFD1048576', shows: [] };
  const [text] = nameKeeping(kept, widest).formula.parts;
  return String(text).length < maxCharacters && kept.reads.length + 4 <= maxArguments;
}

function keptName(name: string, { sheet, formula }: CellFormula): KeptName {
  return {
    name,
    comment: 'AI Capex: formula converted to values',
    says: textLiteral(formula),
    reads: movingReferences(formula, sheet),
  };
}

/** The formulas that names of the workbook keep, the newest first. */
export function keptFormulas(names: readonly WorkbookName[]): readonly KeptFormula[] {
  return names
    .filter(({ name }) => pattern.test(name))
    .sort((a, b) => Number(pattern.exec(b.name)?.[1]) - Number(pattern.exec(a.name)?.[1]))
    .flatMap(({ name, formula }) => keptFormula(name, formula) ?? []);
}

function keptFormula(name: string, text: string): KeptFormula | undefined {
  const tokens = tokensOf(text);
  const call = tokens.findIndex(({ type, value }) => type === 'func' && /^CHOOSE$/i.test(value));
  if (call < 0) return undefined;
  const { pieces } = argumentPieces(tokens, call + 2);
  const [, said, print, values, ...moved] = pieces;
  if (!said || !print || !values) return undefined;
  // Changed by someone else, it no longer holds the formula.
  if (!areTexts(said) || !areTexts(print)) return undefined;
  const formula = said
    .map(({ type, value }) => (type === 'string' ? unquoted(value) : ''))
    .join('');
  if (tokensOf(formula).some(({ unterminated }) => unterminated)) return undefined;
  const place = a1Reference(textOf(values));
  const sheet = place?.sheet;
  const texts = moved.map(textOf);
  return {
    name,
    ...(place && sheet !== undefined && { values: { sheet, address: addressOf(place) } }),
    formula: withMovedReferences(formula, texts, sheet ?? ''),
    print: unquoted(textOf(print)),
  };
}

/** Whether tokens are one text, or several joined with `&`. */
function areTexts(tokens: readonly Token[]): boolean {
  const parts = tokens.filter((token) => !isSpace(token));
  return parts.every(({ type, value }, i) => (i % 2 === 0 ? type === 'string' : value === '&'));
}

function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll('""', '"');
}
