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
import { isUnreadable, syntaxOf, tokensOf } from '../formulas/tokens';

/**
 * A required field that is still empty, or one with a value that the function does not take; the message states what to
 * change.
 */
export interface FieldFault {
  readonly kind: 'missing' | 'wrong';
  readonly message: Text;
}

/**
 * What a field of a form means as an argument: a number, a per cent, a reference, the name of a figure; of a text
 * argument its bare words. Behind `=` may be any part of a formula.
 *
 * A locale is never guessed: decimals have a point, thousands no separator.
 */
export function fieldArgument(argument: Argument, typed: string): CallArgument | FieldFault {
  const text = typed.trim();
  if (text === '') {
    return argument.optional ? { kind: 'omitted', text: '' } : missing(argument);
  }
  const isFormula = text.startsWith('=');
  const tokens = tokensOf(isFormula ? text : `=${text}`).slice(1);
  const written = callArgument(tokens);
  if (isFormula) {
    // A comma outside brackets would begin the next argument.
    const syntax = syntaxOf(tokens);
    const isPart = !isUnreadable(syntax) && !('operator' in syntax && syntax.operator === ',');
    return isPart ? checked(argument, written) : wrong(argument, text);
  }
  if (isPlain(argument, written)) return checked(argument, written);
  return argument.kind === 'text' ? checked(argument, quoted(text)) : wrong(argument, text);
}

/** What reads the same in a field and in a formula; a bare word could be any name, and is one only of a figure. */
function isPlain(argument: Argument, { kind, text }: CallArgument): boolean {
  if (kind === 'text' || kind === 'reference') return true;
  if (argument.kind === 'text') return false;
  if (kind === 'array') return argument.threePoint === true || argument.series === true;
  return kind === 'number' || (kind === 'name' && findFigureByName(text) !== undefined);
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
