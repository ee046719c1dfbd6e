import type { IFloatDomLayout } from '@univerjs/ui';
import { startingAt } from '../../../src/hosts/workbench/charts/startingAt';

const at = (startX: number, endX: number): IFloatDomLayout => ({
  ...{ startX, endX, startY: 50, endY: 350, width: 200, height: 300, rotate: 0 },
  absolute: { left: true, top: false },
});

// The grid begins what is at the first column behind 46 pixels for the numbers of rows, of which half are drawn.
test.each([
  ['at full size', 1, 46, 246, 46],
  ['at half of it', 0.5, 46, 223, 23],
  ['scrolled below the numbers of rows', 0.5, 46, 203, 23],
  ['further right than they are drawn', 0.5, 46, 240, 40],
  ['further right', 0.5, 123, 323, 123],
])('what floats over cells %s begins with them', (_, zoom, startX, endX, begins) => {
  expect(startingAt(at(startX, endX), zoom)).toEqual(at(begins, endX));
});
