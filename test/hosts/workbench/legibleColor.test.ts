import { legibleColor } from '../../../src/hosts/workbench/legibleColor';

const dark = '#1c1d21';

test.each<[color: string, shown: string, why: string]>([
  ['#5555ff', '#7474ff', 'the blue of inputs, inverted, has 3.3 to 1'],
  ['#ffffff', '#ffffff', 'white is legible'],
  ['#8a8aff', '#8a8aff', 'so is a light blue'],
  ['#001524', '#001524', 'the fill of a heading stays dark'],
  ['#1c1d21', '#1c1d21', 'so does the background itself'],
])('%s is shown as %s: %s', (color, shown) => {
  expect(legibleColor(color, dark)).toBe(shown);
});
