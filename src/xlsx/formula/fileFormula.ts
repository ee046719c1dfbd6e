import type { Token } from '@borgar/fx';
import { keptName } from '../../formulas/ours';
import { isSpace, tokensOf } from '../../formulas/tokens';
import { boundNames } from './boundNames';
import { functionPrefix } from './functionPrefixes';
import { isFunctionGiven } from './givenFunctions';
import { operandEnd, operandStart } from './operand';
import { plainWords } from './plainWords';
import { fileTablePart } from './tablePart';
import { fileTrimmed } from './trimmedRange';

/**
 * A formula as a file keeps it: without `=`, with the prefixes of a file before the names of newer functions, of the
 * names that LET and LAMBDA give, and of our functions, and with functions in the place of the operators `@` and `#`.
 *
 * @param formula as a user types it, beginning with `=`
 * @param table the table that the formula is in, which `[@Spend]` means
 * @example fileFormula('=IFNA(A1,CAPEX.AI_GAP(60,20))') // '_xlfn.IFNA(A1,_xldudf_CAPEX_AI_GAP(60,20))'
 * @example fileFormula('=SUM(C1#)') // 'SUM(_xlfn.ANCHORARRAY(C1))'
 * @see Microsoft, [MS-XLSX], 2.2.2, "Formulas"
 */
export function fileFormula(formula: string, table?: string): string {
  if (isPlain(formula)) return formula.slice(1);
  const tokens = tokensOf(formula).filter(({ type }) => type !== 'fx_prefix');
  const bound = boundNames(tokens);
  const calls = operatorCalls(tokens);
  const written = tokens.map((token, i) => {
    const { type, value } = token;
    if (calls.gone.has(i)) return '';
    if (type === 'newline' || type === 'string') return value.replace(/\r\n?/g, '\n');
    if (type === 'range' || type === 'range_beam') return fileTrimmed(value);
    const kind = bound.get(i);
    if (kind === 'optional') return `_xlop.${value.slice(1, -1)}`;
    if (kind === 'bound') return `_xlpm.${value}`;
    if (type === 'structured') return fileTablePart(value, table);
    if (type === 'func') return keptName(value) ?? functionPrefix(value) + value;
    return isFunctionGiven(tokens, i) ? `_xleta.${value}` : value;
  });
  return written
    .map((text, i) => `${calls.before.get(i) ?? ''}${text}${')'.repeat(calls.after.get(i) ?? 0)}`)
    .join('');
}

/** Most formulas are of old functions, addresses and names alone. */
function isPlain(formula: string): boolean {
  if (/\r|\.:|:\./.test(formula)) return false;
  return (plainWords(formula) ?? [{ text: 'LET', isCall: true }]).every(
    ({ text, isCall }) => !isCall || (functionPrefix(text) === '' && keptName(text) === undefined),
  );
}

/** The functions that stand for `@` and `#`: what comes before and after which token, and which tokens go. */
function operatorCalls(tokens: readonly Token[]) {
  const before = new Map<number, string>();
  const after = new Map<number, number>();
  const gone = new Set<number>();
  const solid = tokens.flatMap((token, index) => (isSpace(token) ? [] : [{ token, index }]));
  const signs = solid.map(({ token }) => token);
  const call = (name: string, sign: number, start?: number, end?: number) => {
    const [from, to] = [solid[start ?? -1]?.index, solid[end ?? -1]?.index];
    if (from === undefined || to === undefined) return;
    gone.add(solid[sign]?.index ?? -1);
    before.set(from, `${before.get(from) ?? ''}_xlfn.${name}(`);
    after.set(to, (after.get(to) ?? 0) + 1);
  };
  signs.forEach(({ type, value }, i) => {
    if (type !== 'operator') return;
    if (value === '@') call('SINGLE', i, i + 1, operandEnd(signs, i + 1));
    if (value === '#') call('ANCHORARRAY', i, operandStart(signs, i - 1), i - 1);
  });
  return { before, after, gone };
}
