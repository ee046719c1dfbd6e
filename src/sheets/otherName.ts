import type { Figure } from '../figures/figure';

/** The name of the cell that holds a figure's other reading: no formula takes it for the article's. */
export function otherName({ name }: Figure): string {
  return `${name}_Other`;
}
