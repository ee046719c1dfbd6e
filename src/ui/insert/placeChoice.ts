import type { Placement } from '../../hosts/workbook';
import type { InsertAction } from './useInsert';
import type { PlacementState } from './usePlacement';

/**
 * What can be done with the selection: insert there; or elsewhere, because something is in the way, or because what
 * is there is what has just been inserted. Before the place is known the selection is as good as free: the host
 * looks again before it writes.
 */
export type PlaceChoice =
  | { readonly kind: 'free' }
  | { readonly kind: 'inTheWay'; readonly placement: Placement }
  | { readonly kind: 'standsThere'; readonly placement: Placement };

export function placeChoice(state: PlacementState, insert: InsertAction['state']): PlaceChoice {
  if (state.kind !== 'seen' || state.placement.collisions.length === 0) return { kind: 'free' };
  const { placement } = state;
  const isOwn =
    insert.kind === 'done' &&
    insert.result.sheet === placement.sheet &&
    insert.result.address === placement.address;
  return { kind: isOwn ? 'standsThere' : 'inTheWay', placement };
}
