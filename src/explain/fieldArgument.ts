import type { Token } from '@borgar/fx';
import { CellError } from '../functions/cellError';
import type { Argument } from '../functions/definition';
import type { ArgumentFault } from '../functions/fault';
import { faultMessage } from '../functions/messages';
import { isInvalid, readElement } from '../functions/readArgument';
import { seriesInput, type SeriesInput } from '../functions/seriesInput';
import { tableValue } from '../functions/tableValue';
import { forEachLanguage, type Text } from '../language';
import { callArgument } from './callArgument';
import { explainText } from './explainTexts';
import { findFigureByName } from './figuresIn';
import type { CallArgument } from './formulaCall';
import { argumentPieces } from '../formulas/argumentPieces';
import { namesIn } from '../formulas/namesIn';
import { isUnreadable, syntaxOf, textOf, tokensOf } from '../formulas/tokens';

/**
 * A required field that is still empty, or one with a value that the function does not take; the message states what to
 * change.
 */
export interface FieldFault {
  readonly kind: 'missing' | 'wrong';
  readonly message: Text;
}

/** No name is known. */
const noNames: ReadonlySet<string> = new Set();

/**
 * What a field of a form means as an argument: a number, a per cent, a reference, a name, an expression of these; of a
 * text argument its bare words. Behind `=` may be any part of a formula.
 *
 * Decimals have a point, in every language. Commas may group the digits of a number by thousands: `1,500`.
 *
 * @param names the defined names and tables of the workbook, in lower case; another bare word is an error
 */
export function fieldArgument(
  argument: Argument,
  typed: string,
  names: ReadonlySet<string> = noNames,
): CallArgument | FieldFault {
  const text = argument.kind === 'number' ? ungrouped(typed.trim()) : typed.trim();
  if (text === '') {
    return argument.optional ? { kind: 'omitted', text: '' } : missing(argument);
  }
  const isFormula = text.startsWith('=');
  const tokens = tokensOf(isFormula ? text : `=${text}`).slice(1);
  const written = callArgument(tokens);
  if (isFormula) return isPart(tokens, ',') ? checked(argument, written) : wrong(argument, typed);
  if (isPlain(argument, written)) return checked(argument, written);
  if (argument.kind === 'text') return checked(argument, quoted(text));
  return isExpression(written, tokens, names) ? checked(argument, written) : wrong(argument, typed);
}

/** What reads the same in a field and in a formula. */
function isPlain(argument: Argument, { kind }: CallArgument): boolean {
  if (kind === 'text' || kind === 'reference') return true;
  if (argument.kind === 'text') return false;
  if (kind === 'array') return argument.threePoint === true || argument.series === true;
  return kind === 'number';
}

/** A name or a calculation; a bare word could be anything, and is a name only if the workbook or a figure has it. */
function isExpression(
  { kind }: CallArgument,
  tokens: readonly Token[],
  names: ReadonlySet<string>,
): boolean {
  if (kind !== 'name' && kind !== 'expression') return false;
  const words = namesIn(`=${textOf(tokens)}`);
  const areKnown = [...words].every((word) => names.has(word) || findFigureByName(word));
  return areKnown && isPart(tokens, ',', ' ');
}

/** Whether tokens can be read as one argument, whose outermost operator is none of those excluded. */
function isPart(tokens: readonly Token[], ...excluded: readonly string[]): boolean {
  // A comma outside brackets would begin the next argument, also within a calculation: `B2,C3*2`.
  if (argumentPieces(tokens, 0).pieces.length > 1) return false;
  const syntax = syntaxOf(tokens);
  return (
    !isUnreadable(syntax) && !('operator' in syntax && excluded.includes(syntax.operator as string))
  );
}

/**
 * A number without the commas, also full-width ones, that group its digits by thousands; other text as it is, also 0,500,
 * whose comma stands for a point.
 */
function ungrouped(text: string): string {
  const isGrouped = /^[+-]?[1-9]\d{0,2}(?:[,，]\d{3})+(?:\.\d+)?\s*%?$/.test(text);
  return isGrouped ? text.replace(/[,，]/g, '') : text;
}

function quoted(value: string): CallArgument {
  return { kind: 'text', text: `"${value.replaceAll('"', '""')}"`, value };
}

/** The argument, unless the function would refuse its value wherever it is. */
function checked(argument: Argument, written: CallArgument): CallArgument | FieldFault {
  const element = readWritten(argument, written);
  if (element === undefined || !isInvalid(element) || element instanceof CellError) return written;
  if (element.kind === 'notNumber') return wrong(argument, written.text);
  return { kind: 'wrong', message: messageOf(element) };
}

/** What the function reads; undefined if that is not written here, or is a matter of the cell. */
function readWritten(argument: Argument, written: CallArgument) {
  if (argument.kind === 'number' && argument.series) {
    if ('value' in written) return seriesInput(argument, written.value).at(0);
    return written.kind === 'array'
      ? firstRefused(seriesInput(argument, written.values))
      : undefined;
  }
  if ('value' in written) return readElement(argument, written.value);
  const isEstimate = argument.kind === 'number' && argument.threePoint;
  return isEstimate && written.kind === 'array' ? tableValue(argument, written.values) : undefined;
}

/** The first series that the function would refuse; if there is none, the first. */
function firstRefused({ count, at }: SeriesInput) {
  const read = Array.from({ length: count }, (_, place) => at(place));
  return read.find(isInvalid) ?? read[0];
}

function messageOf(fault: ArgumentFault): Text {
  return forEachLanguage((language) => faultMessage(fault, language));
}

function missing(argument: Argument): FieldFault {
  return { kind: 'missing', message: messageOf({ kind: 'missing', argument }) };
}

function wrong(argument: Argument, typed: string): FieldFault {
  return { kind: 'wrong', message: allowedText(argument, typed) };
}

/** What can be entered for an argument, if something else was. */
function allowedText(argument: Argument, typed: string): Text {
  return explainText(({ fields }) => fields[fieldKind(argument)](argument.name, typed));
}

function fieldKind(argument: Argument): 'text' | 'series' | 'estimate' | 'number' {
  if (argument.kind === 'text') return 'text';
  if (argument.series) return 'series';
  return argument.threePoint ? 'estimate' : 'number';
}
