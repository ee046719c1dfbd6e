import '../../../scripts/allTexts';
import { format } from 'numfmt';
import { columnPixels } from '../../../src/sheets/columnPixels';
import { languages } from '../../../src/language';
import { model } from '../../../src/sheets/model/model';
import { modelSheetTexts } from '../../../src/sheets/model/modelSheetTexts';
import { singleValueColumn } from '../../../src/sheets/model/sheet';
import { ownSheet } from '../../../src/sheets/print/ownSheet';
import { startPlan } from '../../../src/sheets/start/startPlan';

/** What the grid has of a window of 1024 pixels, next to the pane, the numbers of rows and a scroll bar. */
const room = 1024 - 360 - 46 - 10;

/** Tables as wide as a printed page, whose columns share it. */
const wide = ['7 所需收入', '盈亏平衡'];

test.each(
  languages
    .flatMap((language) => model({ language, colors: 'bankers', formulas: 'live' }))
    .filter(({ name }) => !wide.includes(name))
    .map((plan) => [plan.name, plan] as const),
)('%s shows its first numbers next to the labels in a window of 1024 pixels', (_, plan) => {
  const { columnWidths } = ownSheet(plan).plan;
  const shown = columnWidths.slice(0, singleValueColumn + 1).map(columnPixels);
  expect(shown.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(room);
});

/** The longest verdict in a font as wide as DejaVu Sans, bold, at the size of the style: in pixels, with its margins. */
const longestVerdict = 298 + 4;

test.each(languages)('in %s a verdict, which is a number, has room for a wide font', (language) => {
  const plans = [startPlan(language), model({ language, colors: 'bankers', formulas: 'live' })[0]!];
  for (const { cells, columnWidths } of plans) {
    const column = cells
      .flatMap((row) => row.findIndex((cell) => 'style' in cell && cell.style === 'verdict'))
      .find((each) => each >= 0);
    expect(columnPixels(columnWidths[column!]!)).toBeGreaterThanOrEqual(longestVerdict);
  }
});

test.each([
  ['en', 1, '1 year '],
  ['en', 10, '10 years '],
  ['zh-CN', 1, '1年 '],
] as const)(
  'a heading in %s for %d, which ends where the numbers below it do: %s',
  (language, years, text) => {
    expect(format(modelSheetTexts.in(language).yearsFormat, years)).toBe(text);
  },
);
