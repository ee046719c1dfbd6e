import { columnPoints } from './columnPoints';
import type { Place } from './place';

/** The columns of a plan that are too narrow as they stand, with the width in points that each gets. */
export function widened({ plan, columnWidths }: Pick<Place, 'plan' | 'columnWidths'>): readonly {
  readonly column: number;
  readonly points: number;
}[] {
  return plan.columnWidths.flatMap((characters, column) => {
    const points = columnPoints(characters);
    return points > (columnWidths[column] ?? 0) ? [{ column, points }] : [];
  });
}
