import { excelLimits } from '../../../cells/excelLimits';
import type { BookShade } from '../../book';

/** Whether the same rules hold in the same order for each cell, however the cells are put together in areas. */
export function isShadedAlike(a: readonly BookShade[], b: readonly BookShade[]): boolean {
  if (a === b) return true;
  const [before, after] = [rulesByCell(a), rulesByCell(b)];
  return before.size === after.size && [...before].every(([at, rules]) => after.get(at) === rules);
}

function rulesByCell(shades: readonly BookShade[]): ReadonlyMap<number, string> {
  const byCell = new Map<number, string>();
  for (const shade of shades) {
    const { row, column, rows, columns } = shade.area;
    const rule = ruleKey(shade);
    for (let i = row; i < row + rows; i++) {
      for (let j = column; j < column + columns; j++) {
        const at = i * excelLimits.columns + j;
        byCell.set(at, (byCell.get(at) ?? '') + rule);
      }
    }
  }
  return byCell;
}

function ruleKey({ condition, fill = '', color = '' }: BookShade): string {
  const value = condition.kind === 'error' ? '' : condition.value;
  return `${condition.kind} ${value} ${fill.toUpperCase()} ${color.toUpperCase()};`;
}
