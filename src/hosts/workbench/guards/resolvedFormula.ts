import type { Token } from '@borgar/fx';
import { quotedSheet, splitReference } from '../../../cells/sheetReference';
import { tokensOf } from '../../../formulas/tokens';
import { implicitIntersection } from './implicitIntersection';
import { calledLambdas } from './calledLambdas';
import type { FormulaPlace, FormulaWorld } from './FormulaWorld';
import { signedOperandEnd } from './signedOperandEnd';
import { Scopes } from './Scopes';
import { sheetReference } from './sheetReference';
import { needsNoBrackets } from './needsNoBrackets';
import { dataRows, tableCells } from './tableCells';
import { isBinary, neighbour, signAfter, signBefore } from './tokensAround';

/** More names within names than anyone writes by hand; a name that contains itself would never end. */
const maxDepth = 64;

/** More names in all: names that each contain another twice would not end either. */
const maxNames = 20_000;

/**
 * A formula that the engine cannot misread: each defined name is replaced by what it refers to, each structured
 * reference by its cells, a reference through sheets by the list of its sheets, the operand of `@` by the one cell or
 * value; and all variables of LET and LAMBDA have unique names.
 *
 * @param formula beginning with `=`
 * @example resolvedFormula('=LET(x,1,LET(x,x+1,x))', place, world) // '=LET(var_1,1,LET(var_2,var_1+1,var_2))'
 */
export function resolvedFormula(formula: string, place: FormulaPlace, world: FormulaWorld): string {
  const count = { variables: 0, names: 0 };
  const text = new Resolver(tokensOf(formula), place, world, { count, depth: 0 }).text();
  return calledLambdas(`=${text}`);
}

/** The context in which a formula, or the formula of a name, is read. */
interface Within {
  readonly count: { variables: number; names: number };
  /** Within how many names. */
  readonly depth: number;
  /** Whether a name is by itself an argument of a function, so that several references can replace it. */
  readonly isArgument?: boolean;
}

class Resolver {
  private readonly scopes: Scopes;
  private readonly closers = new Map<number, string>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly place: FormulaPlace,
    private readonly world: FormulaWorld,
    private readonly within: Within,
  ) {
    this.scopes = new Scopes(() => `var_${++this.within.count.variables}`);
  }

  text(): string {
    let text = '';
    this.tokens.forEach((token, i) => {
      text += this.single(token, i) + (this.closers.get(i) ?? '');
    });
    return text.trim();
  }

  /** The operand of `@` becomes one cell, or the first value of a function's result. */
  private single(token: Token, i: number): string {
    const written = this.written(token, i);
    if (this.tokens[i - 1]?.value !== '@') return written;
    if (token.type !== 'func') return implicitIntersection(written, this.place);
    this.close(signedOperandEnd(this.tokens, i + 1), ',1,1)');
    return `INDEX(${written}`;
  }

  private close(end: number, text: string): void {
    this.closers.set(end, text + (this.closers.get(end) ?? ''));
  }

  private written(token: Token, i: number): string {
    switch (token.type) {
      case 'fx_prefix':
        return '';
      case 'operator':
        return this.operator(token.value, i);
      case 'func':
        return this.called(token.value, i);
      case 'range_named':
        return this.named(token.value, i);
      case 'structured':
        return tableCells(token.value, this.place, this.world) ?? token.value;
      case 'range':
      case 'range_beam':
        return this.throughSheets(token.value, i);
      default:
        return token.value;
    }
  }

  private operator(sign: string, i: number): string {
    switch (sign) {
      case '(':
        this.scopes.open(this.tokens[i - 1]);
        return sign;
      case ')':
        this.scopes.close();
        return sign;
      case ',':
        this.scopes.next();
        return sign;
      case '-':
        return this.minus(i);
      case '@':
        return '';
      default:
        return sign;
    }
  }

  /** A minus before a variable, or before LET, is taken for a part of its name. */
  private minus(i: number): string {
    const isCalled = neighbour(this.tokens, i, 1)?.type === 'func';
    if (!(this.scopes.isInner() || isCalled) || isBinary(this.tokens, i)) return '-';
    this.close(signedOperandEnd(this.tokens, i + 1), ')');
    return '(0-';
  }

  /** A function stays one, whatever names there are; a name that holds a LAMBDA is called like one. */
  private called(name: string, i: number): string {
    if (this.tokens[i - 1]?.value === '!') return name;
    const variable = this.scopes.variable(name);
    if (variable) return variable;
    if (this.world.isFunction(name)) return name;
    return this.standsFor(name) ?? name;
  }

  private named(text: string, i: number): string {
    if (
      signAfter(this.tokens, i) === ',' &&
      this.scopes.isDeclaration(signBefore(this.tokens, i))
    ) {
      return this.scopes.declare(text);
    }
    const isArgument = this.isArgument(i);
    return (
      this.scopes.variable(text) ??
      this.standsFor(text, isArgument) ??
      this.wholeTable(text) ??
      text
    );
  }

  /** What a defined name refers to; undefined if there is no such name. */
  private standsFor(text: string, isArgument = false): string | undefined {
    const { sheets, rest } = splitReference(text);
    const [sheet] = sheets;
    const sheetId = sheet === undefined ? this.place.sheetId : this.world.sheetId(sheet);
    const name = sheetId === undefined ? undefined : this.world.name(rest, sheetId);
    if (!name) return undefined;
    const { count, depth } = this.within;
    if (depth >= maxDepth || ++count.names > maxNames) return '#NAME?';
    const formula = name.formula.startsWith('=') ? name.formula : `=${name.formula}`;
    const tokens = tokensOf(formula);
    const place = { ...this.place, sheetId: name.sheetId ?? this.place.sheetId };
    const within = { count, depth: depth + 1, isArgument };
    const body = new Resolver(tokens, place, this.world, within).text();
    return needsNoBrackets(tokens, isArgument) ? body : `(${body})`;
  }

  private wholeTable(name: string): string | undefined {
    const table = this.world.table(name);
    if (!table) return undefined;
    const rows = dataRows(table);
    const sheet = this.world.sheetName(table.sheetId) ?? '';
    return rows ? sheetReference(sheet, { ...table.range, ...rows }) : '#REF!';
  }

  /** `First:Last!A1` among the arguments of a call is a cell of each of these sheets. */
  private throughSheets(text: string, i: number): string {
    const {
      sheets: [first, last],
      rest,
    } = splitReference(text);
    if (first === undefined || last === undefined) return text;
    const sheets = this.world.sheetsBetween(first, last);
    if (!sheets) return '#REF!';
    if (!this.isArgument(i)) return '#VALUE!';
    return sheets.map((each) => `${quotedSheet(each)}!${rest}`).join(',');
  }

  /** Whether a token is by itself an argument of a call. */
  private isArgument(i: number): boolean {
    const isCall =
      this.scopes.isCall() || (this.scopes.isOuter() && this.within.isArgument === true);
    return (
      isCall &&
      ['(', ',', '=', ''].includes(signBefore(this.tokens, i)) &&
      [')', ',', ''].includes(signAfter(this.tokens, i))
    );
  }
}
