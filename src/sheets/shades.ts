import type { Area } from '../cells/area';
import type { CellValue } from '../cells/value';

/** What the shade of a cell means. */
export type Shade = 'good' | 'between' | 'bad';

/** What the value of a cell is compared with. */
export type ShadeCondition =
  | {
      readonly kind: 'greaterThan' | 'greaterThanOrEqual' | 'lessThan' | 'lessThanOrEqual';
      readonly value: number;
    }
  | { readonly kind: 'error' };

/** Cells that are shaded by their values; of several rules that hold, the first counts. */
export interface PlanShades {
  readonly area: Area;
  readonly rules: readonly ShadeRule[];
}

export interface ShadeRule {
  readonly condition: ShadeCondition;
  readonly shade: Shade;
}

/** The colors of a shade: what Excel calls good, neutral and bad. */
interface ShadeColors {
  readonly fill: string;
  /** Of the font. */
  readonly color: string;
}

export const shadeColors: Readonly<Record<Shade, ShadeColors>> = {
  good: { fill: '#C6EFCE', color: '#006100' },
  between: { fill: '#FFEB9C', color: '#7F4F00' },
  bad: { fill: '#FFC7CE', color: '#9C0006' },
};

/** For a cell whose font is green for what is good: an error is not. */
export const errorsAreBad: readonly ShadeRule[] = [{ condition: { kind: 'error' }, shade: 'bad' }];

/** Whether a condition holds for a value. As in Excel, texts and truth values exceed any number, and a blank cell is 0. */
export function shadeHolds(condition: ShadeCondition, value: CellValue): boolean {
  if (typeof value === 'object' && value !== null) return condition.kind === 'error';
  const number = typeof value === 'number' ? value : value === null ? 0 : Infinity;
  switch (condition.kind) {
    case 'error':
      return false;
    case 'greaterThan':
      return number > condition.value;
    case 'greaterThanOrEqual':
      return number >= condition.value;
    case 'lessThan':
      return number < condition.value;
    case 'lessThanOrEqual':
      return number <= condition.value;
    default:
      return condition satisfies never;
  }
}
