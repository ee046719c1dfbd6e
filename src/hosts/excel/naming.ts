import { nameClaims } from '../../cells/uniqueNames';
import { type CellFormat, formatFor } from '../../sheets/format';
import type { Plan } from '../../sheets/plan';
import type { Place } from './place';
import type { TakenNames } from './takenNames';

/** A plan in its place, and what its named things are called in this very workbook. */
export interface NamedPlan {
  readonly place: Place;
  /** In the order of the plan's tables. */
  readonly tables: readonly string[];
  /** In the order of the plan's names. */
  readonly names: readonly string[];
}

/** What all that plans bring of named things is called. */
export interface Naming {
  /** In the order of the plans. */
  readonly plans: readonly NamedPlan[];
  /** The named cell styles that the workbook does not have yet; one that it has is used as it is. */
  readonly newStyles: readonly CellFormat[];
}

/** Gives each of the plans' named things a name that is free. */
export function naming(places: readonly Place[], taken: TakenNames): Naming {
  const claim = nameClaims(taken.names);
  const looks = new Map(
    places.flatMap(({ plan }) => looksOf(plan)).map((look) => [look.styleName, look]),
  );
  return {
    plans: places.map((place) => ({
      place,
      tables: place.plan.tables.map(({ name }) => claim(name)),
      names: place.plan.names.map(({ name }) => claim(name)),
    })),
    newStyles: [...looks.values()].filter(
      ({ styleName }) => !taken.styles.has(styleName.toLowerCase()),
    ),
  };
}

function looksOf({ cells, colors }: Plan): readonly CellFormat[] {
  const styles = cells.flat().flatMap((cell) => (cell.kind === 'empty' ? [] : [cell.style]));
  return [...new Set(styles)].map((style) => formatFor(style, colors));
}
