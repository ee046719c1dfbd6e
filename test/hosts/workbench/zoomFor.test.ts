import { zoomFor } from '../../../src/hosts/workbench/zoomFor';

// With the numbers in front of rows 46 + 349 + 93 + 133 pixels, as the start sheet.
const plan = { columnWidths: [43, 11, 16] };

test.each([
  ['out of sight', 0, 1],
  ['a wide window', 1440, 1],
  ['as wide as the sheet', 621, 1],
  ['one pixel less', 620, 0.99],
  ['a phone on its side', 480, 0.77],
  ['a phone', 412, 0.66],
  ['a narrow phone, on which labels and values still fit', 320, 0.65],
])('%s: %d pixels', (_, room, zoom) => {
  expect(zoomFor(plan, room)).toBe(zoom);
});

test('labels and values of the start sheet fit in 320 pixels', () => {
  expect(zoomFor(plan, 320) * (46 + 349 + 93)).toBeLessThanOrEqual(320);
});
