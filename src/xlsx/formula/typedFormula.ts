import { tokenize } from '@borgar/fx';
import { typedName } from '../../formulas/ours';

/** What a file says before names, which users never see. */
const prefixes = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i;

/**
 * A formula of a file as a user would type it, beginning with `=`: fileFormula the other way round.
 *
 * @example typedFormula('_xlfn.IFNA(A1,_xldudf_CAPEX_AI_GAP(60,20))') // '=IFNA(A1,CAPEX.AI_GAP(60,20))'
 */
export function typedFormula(kept: string): string {
  const typed = tokenize(`=${kept}`).map(({ type, value }) =>
    type === 'func' || type === 'range_named' ? typedName(value.replace(prefixes, '')) : value,
  );
  return typed.join('');
}
