import { tokenize } from '@borgar/fx';

/** What a file says before names, which users never see. */
const prefixes = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i;
const ours = /^_xldudf_CAPEX_/i;

/**
 * A formula of a file as a user would type it, beginning with `=`: fileFormula the other way round.
 *
 * @example typedFormula('_xlfn.IFNA(A1,_xldudf_CAPEX_AI_GAP(60,20))') // '=IFNA(A1,CAPEX.AI_GAP(60,20))'
 */
export function typedFormula(kept: string): string {
  const typed = tokenize(`=${kept}`).map(({ type, value }) =>
    type === 'func' || type === 'range_named'
      ? value.replace(prefixes, '').replace(ours, 'CAPEX.')
      : value,
  );
  return typed.join('');
}
