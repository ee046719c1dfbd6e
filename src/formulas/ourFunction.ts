import type { Token } from '@borgar/fx';

/** How our functions stand in a formula, also while Excel has not found them. */
const ours = /^(?:CAPEX(?:DEV)?\.|_xldudf_CAPEX(?:DEV)?_)(\w+)$/i;

/**
 * The function of ours that a token calls, by its name in capitals and without namespace; undefined for any other
 * token: a text, a sheet's name, a name that merely contains one of ours.
 *
 * @example ourFunction({ type: 'func', value: 'capex.ai_gap' }) // 'AI_GAP'
 */
export function ourFunction({ type, value }: Token): string | undefined {
  return type === 'func' ? ours.exec(value)?.[1]?.toUpperCase() : undefined;
}
