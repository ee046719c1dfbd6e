import type { Token } from '@borgar/fx';

/** A function's argument list that is being read. */
interface Call {
  readonly name: string;
  /** Which argument it is at, from 0. */
  at: number;
}

/**
 * The names that a formula gives by itself: the first, third, … argument of LET and the arguments of LAMBDA before its
 * last. In lower case.
 */
export function localNames(tokens: readonly Token[]): ReadonlySet<string> {
  const solid = tokens.filter(({ type }) => type !== 'whitespace' && type !== 'newline');
  const names = new Set<string>();
  const calls: Call[] = [];
  solid.forEach(({ type, value }, i) => {
    if (value === '(') calls.push({ name: nameOf(solid[i - 1]), at: 0 });
    const call = calls.at(-1);
    if (value === ')') calls.pop();
    else if (value === ',' && call) call.at += 1;
    // A name that another argument follows is alone in its own.
    if (type !== 'range_named' || !call || solid[i + 1]?.value !== ',') return;
    if (call.name === 'LAMBDA' || (call.name === 'LET' && call.at % 2 === 0)) {
      if (isAlone(solid[i - 1])) names.add(value.toLowerCase());
    }
  });
  return names;
}

function nameOf(token: Token | undefined): string {
  return token?.type === 'func' ? token.value.toUpperCase() : '';
}

function isAlone(before: Token | undefined): boolean {
  return before?.value === '(' || before?.value === ',';
}
