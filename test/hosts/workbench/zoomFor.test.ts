import '../../../scripts/allTexts';
import { columnPixels } from '../../../src/sheets/columnPixels';
import { narrowZoom, zoomFor } from '../../../src/hosts/workbench/zoomFor';
import { startChartSpan } from '../../../src/sheets/start/startChart';
import { startPlan } from '../../../src/sheets/start/startPlan';

// With what is around the cells 56 + 305 + 85 + 117 pixels, and 344 of the chart: 907.
const plan = startPlan('en');

test.each([
  ['out of sight', 0, 24],
  ['a wide window', 1080, 24],
  ['as wide as the sheet and its chart', 907, 24],
  ['one pixel less', 906, 23],
  ['a window of 1,024 pixels, next to the pane', 664, 17],
  ['too narrow for the chart, but not for the columns', 620, 24],
  ['a phone on its side', 480, 20],
  ['a phone', 412, 17],
  ['a narrow phone, on which labels and values still fit', 320, 16],
])('%s: in %d pixels, rows of 24 are %d high', (_, room, height) => {
  expect(zoomFor(plan, room, startChartSpan) * 24).toBe(height);
});

test('labels and values of the start sheet fit in 320 pixels', () => {
  const [label = 0, value = 0] = plan.columnWidths.map(columnPixels);
  expect(zoomFor(plan, 320, startChartSpan) * (56 + label + value)).toBeLessThanOrEqual(320);
});

// With what is around them, its first four columns are 56 + 293 + 69 + 93 + 109 pixels: 620.
const widths = [36, 8, 11, 13, 13, 13];

test.each([
  ['out of sight', widths, 0, 24],
  ['next to the pane in a window of 1,024 pixels, though wider', [64, ...widths], 664, 24],
  ['of two columns that fit', [30, 8], 480, 24],
  ['on a phone on its side', widths, 480, 18],
  ['on a phone', widths, 412, 15],
  ['on a smaller phone', widths, 375, 14],
  ['too narrow for values, as large as the start sheet there', widths, 320, 16],
])('a new sheet %s: rows of 24 are drawn as it has room', (_, columnWidths, room, height) => {
  expect(narrowZoom(columnWidths, room) * 24).toBe(height);
});
