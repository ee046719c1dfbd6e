import { namesIn } from '../formulas/namesIn';
import { tokensOf } from '../formulas/tokens';
import type { Formula } from '../sheets/plan';

/**
 * The LAMBDA of a native equivalent, with other words for its own names: the arguments and what it calculates on the
 * way. A name of the user's that is passed to an argument of the same name would, in the workbench, stand for itself
 * without end.
 *
 * @param taken what the user calls something, in lower case
 * @example lambdaApart(formula`LAMBDA(x,x*2)`, new Set()) // LAMBDA(x_,x_*2)
 */
export function lambdaApart(lambda: Formula, taken: ReadonlySet<string>): Formula {
  const own = [...ownNames(lambda)];
  let end = '_';
  while (own.some((name) => taken.has(`${name}${end}`))) end += '_';
  return {
    parts: lambda.parts.map((part) => (typeof part === 'string' ? ended(part, end) : part)),
  };
}

/** The names that a LAMBDA uses for itself, in lower case. */
function ownNames({ parts }: Formula): ReadonlySet<string> {
  return namesIn(parts.filter((part) => typeof part === 'string').join(' '));
}

function ended(part: string, end: string): string {
  return tokensOf(part)
    .map(({ type, value }) => (type === 'range_named' ? value + end : value))
    .join('');
}
