import { CellError } from './cellError';
import type { Argument, Domain, NumberArgument, Scalar, TextArgument, Value } from './definition';
import type { ArgumentFault } from './fault';
import { DataType, plainValue } from './plainValue';

/** Whether an argument could not be read: it is wrong, or it is an error itself. Estimates are objects too. */
export function isInvalid(
  read: Value | ArgumentFault | CellError,
): read is ArgumentFault | CellError {
  return read instanceof CellError || (typeof read === 'object' && 'kind' in read);
}

/**
 * One element of an argument as a number or a text.
 *
 * Excel hands a blank cell over as 0 on the desktop and as null on the web: both read as 0. Text that looks like a
 * number is refused, because its meaning would depend on the locale.
 */
export function readElement(
  argument: Argument,
  element: unknown,
): Scalar | ArgumentFault | CellError {
  const value = plainValue(element);
  if (value instanceof CellError) return value;
  if (value instanceof DataType) return { kind: 'noValue', argument, type: value.type };
  return argument.kind === 'number' ? readNumber(argument, value ?? 0) : readText(argument, value);
}

function readNumber(argument: NumberArgument, given: unknown): number | ArgumentFault {
  if (typeof given !== 'number' || !Number.isFinite(given)) {
    return { kind: 'notNumber', argument, given };
  }
  return isWithin(argument.domain, given) ? given : { kind: 'outside', argument, given };
}

function isWithin(domain: Domain, value: number): boolean {
  const { above, atLeast, below, atMost, whole, allowZero: orZero } = domain;
  if (orZero && value === 0) return true;
  return (
    (above === undefined || value > above) &&
    (atLeast === undefined || value >= atLeast) &&
    (below === undefined || value < below) &&
    (atMost === undefined || value <= atMost) &&
    (whole === undefined || Number.isInteger(value))
  );
}

function readText(argument: TextArgument, given: unknown): string | ArgumentFault {
  // A blank cell is 0 or null, as above; here it stands for a text that is omitted.
  if (given === null || given === undefined || given === 0 || given === '') {
    return argument.choices?.[0] ?? { kind: 'missing', argument };
  }
  if (typeof given !== 'string') return { kind: 'notText', argument, given };
  const text = given.trim();
  if (!argument.choices) return text;
  const choice = argument.choices.find((word) => word === text.toLowerCase());
  return choice ?? { kind: 'notAChoice', argument, given };
}
