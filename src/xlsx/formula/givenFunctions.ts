import type { Token } from '@borgar/fx';
import { isSpace } from '../../formulas/tokens';
import { hasArgumentKinds } from './argumentKinds';
import { functionPrefix } from './functionPrefixes';

const takers = /^(?:_xlfn\.)?(?:BYCOL|BYROW|GROUPBY|MAKEARRAY|MAP|PIVOTBY|REDUCE|SCAN)$/i;

/**
 * Whether a token is the name of a function that is given to another, as SUM in `BYROW(A1:B3,SUM)`: a function of Excel
 * that is alone in an argument of MAP or a similar function, but not the first argument.
 */
export function isFunctionGiven(tokens: readonly Token[], index: number): boolean {
  const { type, value = '' } = tokens[index] ?? {};
  const name = value.replace(/^_xleta\./i, '').toUpperCase();
  if (type !== 'range_named' || !(hasArgumentKinds(name) || functionPrefix(name))) return false;
  const isAlone =
    solid(tokens, index, -1)?.value === ',' && /^[,)]$/.test(solid(tokens, index, 1)?.value ?? '');
  return isAlone && takers.test(calledAround(tokens, index));
}

function solid(tokens: readonly Token[], from: number, step: 1 | -1): Token | undefined {
  let i = from + step;
  for (let token = tokens[i]; token && isSpace(token); token = tokens[i]) i += step;
  return tokens[i];
}

/** The function whose argument a token is part of. */
function calledAround(tokens: readonly Token[], index: number): string {
  let depth = 0;
  for (let i = index - 1; i >= 0; i--) {
    const value = tokens[i]?.value;
    if (value === ')') depth++;
    if (value !== '(' || depth-- > 0) continue;
    const before = tokens[i - 1];
    return before?.type === 'func' ? before.value : '';
  }
  return '';
}
