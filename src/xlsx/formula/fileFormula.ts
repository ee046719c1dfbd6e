import { tokenize } from '@borgar/fx';
import { keptName } from '../../formulas/ours';
import { functionPrefix } from './functionPrefixes';
import { localNames } from '../../formulas/localNames';

const localPrefix = '_xlpm.';

/**
 * A formula as a file keeps it: without `=`, and with what a file says before the names of younger functions, of the
 * names that LET and LAMBDA give, and of our functions.
 *
 * @param formula as a user types it, beginning with `=`
 * @example fileFormula('=IFNA(A1,CAPEX.AI_GAP(60,20))') // '_xlfn.IFNA(A1,_xldudf_CAPEX_AI_GAP(60,20))'
 */
export function fileFormula(formula: string): string {
  const tokens = tokenize(formula);
  const locals = localNames(tokens);
  return tokens
    .map(({ type, value }) => {
      if (type === 'fx_prefix') return '';
      if (type !== 'func' && type !== 'range_named') return value;
      if (locals.has(value.toLowerCase())) return localPrefix + value;
      return type === 'func' ? fileFunction(value) : value;
    })
    .join('');
}

function fileFunction(name: string): string {
  return keptName(name) ?? functionPrefix(name) + name;
}
