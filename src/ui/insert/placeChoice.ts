import type { Prospect } from '../../hosts/workbook';
import type { InsertAction } from './useInsert';
import type { ProspectState } from './useProspect';

/**
 * What can be done with the selection: insert there; or elsewhere, because something is in the way, or because what
 * stands there is what has just been inserted. Before the place is known the selection is as good as free: the host
 * looks again before it writes.
 */
export type PlaceChoice =
  | { readonly kind: 'free' }
  | { readonly kind: 'inTheWay'; readonly prospect: Prospect }
  | { readonly kind: 'standsThere'; readonly prospect: Prospect };

export function placeChoice(state: ProspectState, insert: InsertAction['state']): PlaceChoice {
  if (state.kind !== 'seen' || state.prospect.collisions.length === 0) return { kind: 'free' };
  const { prospect } = state;
  const isOwn =
    insert.kind === 'done' &&
    insert.result.sheet === prospect.sheet &&
    insert.result.address === prospect.address;
  return { kind: isOwn ? 'standsThere' : 'inTheWay', prospect };
}
