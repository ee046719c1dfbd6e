import { defaultTheme } from '@univerjs/themes';
import { legibleColor } from '../../../src/hosts/workbench/legibleColor';

/** Behind the cells: the theme's darkest gray. */
const dark = defaultTheme.gray[900];

test.each<[color: string, shown: string, why: string]>([
  ['#5555ff', '#557aff', 'the blue of inputs, inverted, has 3.3 to 1, and stays blue'],
  ['#ffffff', '#ffffff', 'white is legible'],
  ['#8a8aff', '#8a8aff', 'so is a light blue'],
  ['#001524', '#243643', 'the fill of a heading is lost in the ground'],
  ['#3a3a00', '#3a3a00', 'a fill that stands out'],
  ['#101114', '#101114', 'a gray is no fill'],
  ['#1b1c1f', '#1b1c1f', 'the background itself is none either'],
])('%s is shown as %s: %s', (color, shown) => {
  expect(legibleColor(color, dark)).toBe(shown);
});
