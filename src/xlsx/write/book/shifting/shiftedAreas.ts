import type { SheetMove } from './moves';
import { movedRange } from './movedRange';

/**
 * Areas of a sheet's own elements, such as `A1:B2 D4`, where they are now.
 *
 * @returns undefined if nothing of them is left
 */
export function shiftedAreas(reference: string, move: SheetMove): string | undefined {
  if (!move.rows && !move.columns) return reference;
  const areas = reference.split(/\s+/).filter((area) => area !== '');
  const moved = areas.flatMap((area) => movedRange(area, move) ?? []);
  if (moved.every((area, i) => area === areas[i]) && moved.length === areas.length) {
    return reference;
  }
  return moved.length === 0 ? undefined : moved.join(' ');
}
