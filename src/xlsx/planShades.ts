import type { Plan } from '../sheets/plan';
import { shadeColors } from '../sheets/shades';
import type { BookShade } from './book';

/** How the cells of a plan are shaded by their values, in the colors of a file. */
export function planShades({ shades = [] }: Plan): readonly BookShade[] {
  return shades.flatMap(({ area, rules }) =>
    rules.map(({ condition, shade }) => ({ area, condition, ...shadeColors[shade] })),
  );
}
