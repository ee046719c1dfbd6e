import type { Token } from '@borgar/fx';

/**
 * How a formula uses a name that it gives by itself: `optional` is where LAMBDA has it as an argument that may be
 * omitted.
 */
export type BoundName = 'bound' | 'optional';

/** A pair of brackets, and the names that are known within. */
interface Scope {
  readonly binder: 'LET' | 'LAMBDA' | undefined;
  readonly names: Set<string>;
  /** Which argument it is at, from 0. */
  at: number;
  /** A name that LET knows once its value ends. */
  coming?: string;
}

const binders = /^(?:_xlfn\.)?(LET|LAMBDA)$/i;

/**
 * The tokens of a formula, by their index, that are names which LET and LAMBDA give; not those of the workbook, though
 * they may be spelled alike.
 *
 * @example boundNames(tokenize('=x+LET(x,1,x)')) // the second and the third x
 */
export function boundNames(tokens: readonly Token[]): ReadonlyMap<number, BoundName> {
  const found = new Map<number, BoundName>();
  const scopes: Scope[] = [];
  const solid = tokens.flatMap((token, index) => (isSpace(token) ? [] : [{ token, index }]));
  solid.forEach(({ token: { type, value }, index }, i) => {
    if (type === 'operator') return bracket(value, scopes, solid[i - 1]?.token);
    const scope = scopes.at(-1);
    const isAlone = /^[(,]$/.test(solid[i - 1]?.token.value ?? '');
    const isDeclared = scope && isAlone && solid[i + 1]?.token.value === ',';
    if (isDeclared && declare(scope, type, value)) {
      found.set(index, type === 'structured' ? 'optional' : 'bound');
    } else if (type === 'range_named' || type === 'func') {
      const key = keyOf(value);
      if (scopes.some(({ names }) => names.has(key))) found.set(index, 'bound');
    }
  });
  return found;
}

function bracket(sign: string, scopes: Scope[], before: Token | undefined): void {
  const scope = scopes.at(-1);
  switch (sign) {
    case '(':
    case '{': {
      const name = before?.type === 'func' ? binders.exec(before.value)?.[1] : undefined;
      const binder = name?.toUpperCase() as Scope['binder'];
      scopes.push({ binder, names: new Set(), at: 0 });
      return;
    }
    case ')':
    case '}':
      scopes.pop();
      return;
    case ',':
      if (!scope) return;
      scope.at += 1;
      if (scope.at % 2 === 0 && scope.coming !== undefined) scope.names.add(scope.coming);
      return;
  }
}

/** Whether a token that is alone in its argument, and not the last, defines a name. */
function declare(scope: Scope, type: string, value: string): boolean {
  if (scope.binder === 'LAMBDA') {
    if (type !== 'range_named' && !/^\[[^\]@#]+\]$/.test(value)) return false;
    scope.names.add(keyOf(value));
    return true;
  }
  if (scope.binder !== 'LET' || scope.at % 2 === 1 || type !== 'range_named') return false;
  scope.coming = keyOf(value);
  return true;
}

function keyOf(name: string): string {
  return name.replace(/^_xl(?:pm|op)\.|[[\]]/gi, '').toLowerCase();
}

function isSpace({ type }: Token): boolean {
  return type === 'whitespace' || type === 'newline' || type === 'fx_prefix';
}
