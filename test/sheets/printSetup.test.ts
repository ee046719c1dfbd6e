import '../../scripts/allTexts';
import { languages } from '../../src/language';
import { ownCharts } from '../../src/sheets/print/ownCharts';
import { ownSheet } from '../../src/sheets/print/ownSheet';
import { printSetup, type PrintedSheet } from '../../src/sheets/print/printSetup';
import { startPlan } from '../../src/sheets/start/startPlan';
import { workbookPlans } from '../../scripts/workbook/workbookPlans';

const sheet: PrintedSheet = { rows: 9, columnWidths: [40, 10], frozenRows: 2, charts: [] };
const chart = { from: { row: 0, column: 3 }, to: { row: 15, column: 10 } };
const columns = (count: number) => Array.from({ length: count }, () => 20);

test.each<[why: string, sheet: Partial<PrintedSheet>, setup: object]>([
  ['a narrow one upright', {}, { isLandscape: false, pagesWide: 1, titleColumns: 0 }],
  ['its headings on each page', {}, { titleRows: 2 }],
  ['all its cells', {}, { area: { row: 0, column: 0, rows: 9, columns: 2 } }],
  ['without headings in sight', { frozenRows: 0 }, { titleRows: 0 }],
  ['with its chart', { charts: [chart] }, { area: { row: 0, column: 0, rows: 15, columns: 10 } }],
  ['a wide one on its side', { columnWidths: columns(7) }, { isLandscape: true, pagesWide: 1 }],
  ['a wider one on two pages', { columnWidths: columns(12) }, { pagesWide: 2, titleColumns: 1 }],
  ['the widest on three', { columnWidths: columns(24) }, { pagesWide: 3, titleColumns: 1 }],
  ['columns of standard width', { columnWidths: Array(15) }, { isLandscape: true, pagesWide: 1 }],
])('prints %s', (_, changed, setup) => {
  expect(printSetup({ ...sheet, ...changed })).toMatchObject(setup);
});

/** Pixels between the margins of the narrower of A4 and Letter. */
const between = { portrait: 7.77 * 96, landscape: 10.5 * 96 };

describe.each(languages)('every sheet in %s', (language) => {
  const plans = [startPlan(language), ...workbookPlans(language)];

  test.each(plans.map((plan) => [plan.name, plan] as const))(
    '%s is printed with a footer, and at 7 points or more on A4 and Letter',
    (_, given) => {
      const { plan } = ownSheet(given);
      const size = { rows: plan.cells.length, columns: plan.columnWidths.length };
      const charts = ownCharts(plan);
      // A slice of a chart in a repeated row would be on each page.
      charts.forEach(({ from }) => expect(from.row).toBeGreaterThanOrEqual(plan.frozenRows));
      const { area, ...setup } = printSetup({ ...plan, rows: size.rows, charts });
      const widths = Array.from(
        { length: area.columns },
        (_, i) => (plan.columnWidths[i] ?? 8.43) * 7 + 5,
      );
      const [labels = 0] = widths;
      const repeated = labels * setup.titleColumns * (setup.pagesWide - 1);
      const width = widths.reduce((sum, each) => sum + each, repeated);
      const page = between[setup.isLandscape ? 'landscape' : 'portrait'];
      expect((11 * page * setup.pagesWide) / width).toBeGreaterThanOrEqual(7);
      expect(plan.footer?.pages).toMatch(/&P.*&N/);
    },
  );
});
