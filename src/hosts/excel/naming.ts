import { type CellLook, lookOf } from '../../sheets/look';
import type { Plan } from '../../sheets/plan';
import type { TakenNames } from './takenNames';
import { uniqueName } from './uniqueName';

/** What a plan's named things are called in this very workbook. */
export interface Naming {
  /** In the order of the plan's tables. */
  readonly tables: readonly string[];
  /** In the order of the plan's names. */
  readonly names: readonly string[];
  /** The named cell styles that the workbook does not have yet; one that it has is used as it is. */
  readonly newStyles: readonly CellLook[];
}

/** Gives each of a plan's named things a name that is free. */
export function naming(plan: Plan, taken: TakenNames): Naming {
  const names = new Set(taken.names);
  const claim = (wished: string) => {
    const name = uniqueName(wished, names);
    names.add(name.toLowerCase());
    return name;
  };
  const styles = plan.cells.flat().flatMap((cell) => (cell.kind === 'empty' ? [] : [cell.style]));
  return {
    tables: plan.tables.map(({ name }) => claim(name)),
    names: plan.names.map(({ name }) => claim(name)),
    newStyles: [...new Set(styles)]
      .map((style) => lookOf(style, plan.colours))
      .filter(({ styleName }) => !taken.styles.has(styleName.toLowerCase())),
  };
}
