import type { Token } from '@borgar/fx';

type Kind = 'let' | 'lambda' | 'call' | 'group';

interface Scope {
  readonly kind: Kind;
  /** Which argument is being read, counted from 0. */
  part: number;
  readonly variables: Map<string, string>;
  /** A variable of LET is known after its value. */
  pending?: readonly [name: string, variable: string];
}

/** The brackets that are open while a formula is read, and the variables known within them. */
export class Scopes {
  private readonly brackets: Scope[] = [];
  /** Those that can have variables. */
  private readonly inner: Scope[] = [];

  /** @param fresh makes a name that nothing has */
  constructor(private readonly fresh: () => string) {}

  /** @param before the token before the bracket */
  open(before: Token | undefined): void {
    const kind = kindOf(before);
    const scope: Scope = { kind, part: 0, variables: new Map() };
    this.brackets.push(scope);
    if (kind === 'let' || kind === 'lambda') this.inner.push(scope);
  }

  close(): void {
    if (this.brackets.pop() === this.inner.at(-1)) this.inner.pop();
  }

  /** Goes on to the next argument. */
  next(): void {
    const scope = this.brackets.at(-1);
    if (!scope) return;
    scope.part++;
    if (scope.kind === 'let' && scope.part % 2 === 0 && scope.pending) {
      scope.variables.set(...scope.pending);
    }
  }

  isInner(): boolean {
    return this.inner.length > 0;
  }

  /** Whether no brackets are open. */
  isOuter(): boolean {
    return this.brackets.length === 0;
  }

  /** Whether the brackets opened last are a call's. */
  isCall(): boolean {
    const kind = this.brackets.at(-1)?.kind;
    return kind !== undefined && kind !== 'group';
  }

  /**
   * Whether a word that is an argument by itself, and not the last, is a variable's name.
   *
   * @param sign the token before it
   */
  isDeclaration(sign: string): boolean {
    const scope = this.brackets.at(-1);
    if (!scope || (sign !== '(' && sign !== ',')) return false;
    return scope.kind === 'lambda' || (scope.kind === 'let' && scope.part % 2 === 0);
  }

  /** Gives a variable a unique name. */
  declare(name: string): string {
    const variable = this.fresh();
    const scope = this.brackets.at(-1);
    if (scope?.kind === 'let') scope.pending = [name.toLowerCase(), variable];
    else scope?.variables.set(name.toLowerCase(), variable);
    return variable;
  }

  /** The new name of a variable; undefined if it is not a variable here. */
  variable(name: string): string | undefined {
    const wanted = name.toLowerCase();
    for (let i = this.inner.length - 1; i >= 0; i--) {
      const found = this.inner[i]?.variables.get(wanted);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

function kindOf(before: Token | undefined): Kind {
  if (before?.type === 'func') {
    const name = before.value.toUpperCase();
    return name === 'LET' ? 'let' : name === 'LAMBDA' ? 'lambda' : 'call';
  }
  return before?.value === ')' ? 'call' : 'group';
}
