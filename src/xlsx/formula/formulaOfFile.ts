import type { Token } from '@borgar/fx';
import { typedName } from '../../formulas/ours';
import { isSpace, tokensOf } from '../../formulas/tokens';
import { boundNames } from './boundNames';
import { functionPrefix } from './functionPrefixes';
import { isFunctionGiven } from './givenFunctions';
import { operandEnd } from './operand';
import { typedTablePart } from './tablePart';
import { typedTrimmed } from './trimmedRange';

/** They stand for operators. */
const signs = /^_xlfn\.(?:SINGLE|ANCHORARRAY|_TRO_\w+)$/i;

/** What only files write. */
const onlyInFiles = /_xl|\[#This Row\]|\r/i;

/**
 * A formula of a file as a user would type it, beginning with `=`: fileFormula the other way round.
 *
 * The prefix of a function that is not known stays, as Excel shows it: nobody else knows what it stands for.
 *
 * @example formulaOfFile('_xlfn.IFNA(A1,_xldudf_CAPEX_AI_GAP(60,20))') // '=IFNA(A1,CAPEX.AI_GAP(60,20))'
 * @example formulaOfFile('_xlfn.FOO(A1)') // '=_xlfn.FOO(A1)'
 */
export function formulaOfFile(kept: string): string {
  if (!onlyInFiles.test(kept)) return `=${kept}`;
  const tokens = tokensOf(`=${kept.replace(/\r\n?/g, '\n')}`);
  const bound = boundNames(tokens);
  const replaced = operators(tokens);
  return tokens
    .map(({ type, value }, i) => {
      const text = replaced.get(i);
      if (text !== undefined) return text;
      if (type === 'structured') return typedTablePart(value);
      if (type !== 'func' && type !== 'range_named') return value;
      const kind = bound.get(i);
      if (kind === 'bound' && /^_xlop\./i.test(value)) return `[${value.slice(6)}]`;
      if (kind !== undefined) return value.replace(/^_xlpm\./i, '');
      if (type === 'func') return typedName(withoutPrefix(value));
      return isFunctionGiven(tokens, i) ? value.replace(/^_xleta\./i, '') : value;
    })
    .join('');
}

/** Without what is before it if Excel has such a function; those that stand for an operator users cannot type. */
function withoutPrefix(name: string): string {
  const bare = name.replace(/^(?:_xlfn\.|_xlws\.)+/i, '');
  return functionPrefix(bare) === '' || signs.test(name) ? name : bare;
}

/** What the tokens of calls become that stand for operators, by their index. */
function operators(tokens: readonly Token[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const solid = tokens.flatMap((token, index) => (isSpace(token) ? [] : [{ token, index }]));
  const words = solid.map(({ token }) => token);
  const put = (i: number, text: string) => found.set(solid[i]?.index ?? -1, text);
  words.forEach(({ type, value }, i) => {
    if (type !== 'func' || !signs.test(value)) return;
    const [start, end] = [i + 2, operandEnd(words, i + 2)];
    if (end === undefined || words[end + 1]?.value !== ')') return;
    const isSingle = /SINGLE$/i.test(value);
    const isSpill = /ANCHORARRAY$/i.test(value);
    const range = start === end ? typedTrimmed(value, words[start]?.value ?? '') : undefined;
    if (!isSingle && !isSpill && range === undefined) return;
    put(i, isSingle ? '@' : '');
    put(i + 1, '');
    put(end + 1, isSpill ? '#' : '');
    if (range !== undefined) put(start, range);
  });
  return found;
}
