import '../../scripts/allTexts';
import { workbookPlans } from '../../scripts/workbook/workbookPlans';
import { around } from '../../src/hosts/workbench/zoomFor';
import { languages } from '../../src/language';
import { type ChartPlace, chartsFrom } from '../../src/sheets/chartPlace';
import { columnPixels } from '../../src/sheets/columnPixels';
import { columnWidth } from '../../src/sheets/columnWidth';
import { formula, type Plan, type PlanCell } from '../../src/sheets/plan';
import { emptyCell, headingCell, inputCell, textCell } from '../../src/sheets/planCells';
import { ownCharts } from '../../src/sheets/print/ownCharts';
import { ownSheet } from '../../src/sheets/print/ownSheet';
import { excelPixels, pagePixels } from '../../src/sheets/print/page';
import { printSetup } from '../../src/sheets/print/printSetup';

const planOf = (cells: readonly (readonly PlanCell[])[], widths: readonly number[]): Plan => ({
  ...{ name: 'Plan', cells, columnWidths: widths, frozenRows: 1 },
  ...{ tables: [], names: [], charts: [], colors: 'bankers' },
});
const long = 'a text that is as long as a sentence about where a figure comes from';
/** A formula as it is written, for words. */
const wordsCell = (written: string): PlanCell => ({
  ...{ kind: 'formula', format: 'General', style: 'label' },
  formula: { parts: [written] },
});
const ownPlan = (plan: Plan) => ownSheet(plan).plan;
const table = (rows: number, plan: Plan): Plan => ({
  ...plan,
  tables: [{ name: 'T', area: { row: 0, column: 0, rows, columns: plan.columnWidths.length } }],
});

describe('a plan that fits on a page', () => {
  test('keeps its widths, and wraps what is longer than its column', () => {
    const plan = planOf([[textCell(long), textCell('USD bn')], [textCell('x')]], [30, 8]);
    const own = ownSheet(plan);
    expect(own.plan).toEqual(plan);
    expect([...own.wrapped]).toEqual([[0, { height: 45, columns: new Set([0]) }]]);
  });

  test.each<[what: string, row: readonly PlanCell[], isTable: boolean, isWrapped: boolean]>([
    ['a note', [textCell(long, 'note'), textCell('x')], false, false],
    ['a note in a table', [textCell(long, 'note'), textCell('x')], true, true],
    ['a title', [textCell(long, 'title'), textCell('x')], true, false],
    ['a text next to a blank cell', [textCell(long), emptyCell], false, false],
    ['the same in a table', [textCell(long), emptyCell], true, true],
    ['a text at the edge', [textCell('x'), textCell(long)], false, true],
    ['a text that fits', [textCell('Annual spend, year 1'), textCell('x')], false, false],
    ['the same, bold', [textCell('Annual spend, year 1', 'heading'), textCell('x')], false, true],
    [
      'a heading that ends next to a text, with nothing behind it',
      [textCell('x'), headingCell('Annual spend, year 1', true), emptyCell],
      false,
      true,
    ],
    [
      'a heading that ends next to a blank cell',
      [emptyCell, headingCell('Annual spend, year 1', true), textCell('x')],
      false,
      false,
    ],
    [
      'words that follow a number, in a formula',
      [wordsCell(`"${long}"&A2`), textCell('x')],
      false,
      true,
    ],
    ['a short formula for words', [wordsCell('"Growth "&A2'), textCell('x')], false, false],
    ['Chinese', [textCell('一年一年一年一年一年一年一年一年'), textCell('x')], false, true],
  ])('%s', (_, row, isTable, isWrapped) => {
    const plan = planOf(
      [row],
      row.map(() => 20),
    );
    expect(ownSheet(isTable ? table(1, plan) : plan).wrapped.size > 0).toBe(isWrapped);
  });
});

describe('a plan that is wider', () => {
  const wide = (rows: number) =>
    planOf(
      Array.from({ length: rows }, () => [
        textCell('label'),
        ...Array.from({ length: 6 }, () => inputCell(1, '0.0')),
        ...Array.from({ length: 4 }, () => textCell(long)),
      ]),
      [40, ...Array<number>(6).fill(13), ...Array<number>(4).fill(64)],
    );
  const pagesOf = (plan: Plan) =>
    printSetup({ ...plan, rows: plan.cells.length, charts: [] }).pagesWide;

  test('shares the width of a page: numbers stay legible, long texts get more than short ones', () => {
    const { plan, wrapped } = ownSheet(wide(9));
    expect(pagesOf(plan)).toBe(1);
    const [label = 0, number = 0, ...rest] = plan.columnWidths;
    expect(number).toBeGreaterThanOrEqual(11);
    expect(rest.at(-1)).toBeGreaterThan(label / 2);
    expect(wrapped.size).toBe(9);
  });

  test('leaves none of the page blank', () => {
    const { columnWidths } = ownSheet(wide(9)).plan;
    const pixels = columnWidths.reduce((sum, width) => sum + excelPixels(width), 0);
    expect(pixels).toBeLessThanOrEqual(pagePixels('landscape'));
    expect(pixels + 7).toBeGreaterThan(pagePixels('landscape'));
  });

  test('with many rows it shares that of two, so that they stay low', () => {
    const { plan } = ownSheet(wide(150));
    expect(pagesOf(plan)).toBe(2);
  });

  test('with a text that would make its row high, it shares that of two', () => {
    const cells = wide(9).cells.map((row, i) =>
      i === 4 ? [...row, textCell(long.repeat(4))] : row,
    );
    const widths = [...wide(9).columnWidths, 64];
    expect(pagesOf(ownSheet(planOf(cells, widths)).plan)).toBe(2);
  });

  test('a heading keeps its words, and room for the button of a filter', () => {
    const { cells, columnWidths } = wide(9);
    const headings = columnWidths.map(() => headingCell('Comparison'));
    const { plan } = ownSheet(table(10, planOf([headings, ...cells], columnWidths)));
    expect(Math.min(...plan.columnWidths)).toBeGreaterThanOrEqual('Comparison'.length + 3);
  });

  test('a heading with a number keeps room for bold letters wider than those of Arial', () => {
    const { cells, columnWidths } = wide(9);
    const blended: PlanCell = {
      ...{ kind: 'formula', formula: formula`0.15`, format: '"Blended, "0%' },
      style: 'headingRight',
    };
    const headings = columnWidths.map(() => blended);
    const planned = columnWidths.map((width) => Math.max(width, columnWidth([blended])));
    const { plan } = ownSheet(planOf([headings, ...cells], planned));
    // 11.7 digits in bold Arial, 13.9 in bold DejaVu Sans.
    expect(plan.columnWidths[1]).toBeGreaterThanOrEqual(15);
  });

  test('a column between others keeps its width', () => {
    const plan = wide(3);
    const cells = plan.cells.map((row) => [...row.slice(0, 2), emptyCell, ...row.slice(2)]);
    const widths = [40, 13, 2, ...plan.columnWidths.slice(2)];
    expect(ownSheet({ ...plan, cells, columnWidths: widths }).plan.columnWidths[2]).toBe(2);
  });
});

describe('the chart of a sheet', () => {
  const chart = {
    kind: 'bar',
    title: 'C',
    categories: { row: 0, column: 0, rows: 1, columns: 1 },
    series: [],
  } as const;
  const heading = (columns: number) =>
    Array.from({ length: columns }, () => headingCell('Heading'));
  const blank = (columns: number) => [
    textCell('x'),
    ...Array<PlanCell>(columns - 1).fill(emptyCell),
  ];
  const filled = (columns: number, count: number) =>
    Array.from({ length: count }, () => heading(columns));

  test.each<[where: string, cells: readonly (readonly PlanCell[])[], place: ChartPlace]>([
    ['to the right of what is narrow', filled(2, 9), { row: 1, column: 3 }],
    [
      'close to what leaves it less of a window, and is narrower',
      filled(4, 9),
      { row: 1, column: 4, columns: 6 },
    ],
    ['there at seven tenths of its width', filled(5, 9), { row: 1, column: 5, columns: 5 }],
    [
      'next to what is in its rows, over columns that are filled further down',
      [...filled(8, 1), ...Array.from({ length: 15 }, () => blank(8)), ...filled(8, 30)],
      { row: 1, column: 2, columns: 5 },
    ],
    ['below a wide table', filled(14, 9), { row: 10, column: 0, columns: 5 }],
    [
      'where enough cells are blank',
      [...filled(14, 2), ...Array.from({ length: 15 }, () => blank(14)), ...filled(14, 30)],
      { row: 2, column: 2, columns: 5 },
    ],
    [
      'to the right of a long table, whose end is out of sight',
      filled(14, 40),
      { row: 1, column: 15 },
    ],
  ])('goes %s', (_, cells, place) => {
    const widths = cells[0]!.map(() => 13);
    expect(ownCharts({ ...planOf(cells, widths), charts: [chart] })).toEqual(
      chartsFrom(place, [chart]),
    );
  });

  test('goes on rows that are kept for charts, next to each other', () => {
    const cells = [...filled(6, 2), ...Array.from({ length: 15 }, () => blank(6)), ...filled(6, 9)];
    const plan = planOf(cells, [36, 9, 9, 13, 13, 13]);
    const second = { ...chart, title: 'D' };
    expect(ownCharts({ ...plan, charts: [chart, second], chartsRow: 2 })).toEqual([
      { chart, from: { row: 2, column: 0 }, to: { row: 17, column: 3 } },
      { chart: second, from: { row: 2, column: 3 }, to: { row: 17, column: 8 } },
    ]);
  });

  test('is not put over a note that runs over blank cells', () => {
    const rows = Array.from({ length: 15 }, () => blank(14));
    const over = textCell(long + long + long, 'note');
    rows[7] = [over, ...Array<PlanCell>(13).fill(emptyCell)];
    const cells = [...filled(14, 2), ...rows, ...filled(14, 30)];
    const plan = planOf(
      cells,
      cells[0]!.map(() => 13),
    );
    expect(ownCharts({ ...plan, charts: [chart] })).toEqual(
      chartsFrom({ row: 1, column: 15 }, [chart]),
    );
  });
});

/** Their notes run over the columns that are in sight. */
const outOfSight = ['My cash flows', '我的现金流'];

describe.each(languages.flatMap((language) => workbookPlans(language)).map(ownPlan))(
  'the charts of $name',
  (plan) => {
    const charts = ownCharts(plan);

    test('are over blank cells', () => {
      const isBlank = (row: number, column: number) =>
        (plan.cells[row]?.[column]?.kind ?? 'empty') === 'empty';
      for (const { from, to } of charts) {
        for (let row = from.row; row < to.row; row++) {
          for (let column = from.column; column < to.column; column++) {
            expect([row, column, isBlank(row, column)]).toEqual([row, column, true]);
          }
        }
      }
    });

    test('are in sight next to the pane, in a window of 1,440 pixels', () => {
      const endsOf = charts.map(({ to }) =>
        Array.from({ length: to.column }, (_, i) => columnPixels(plan.columnWidths[i])).reduce(
          (sum, width) => sum + width,
          0,
        ),
      );
      const isInSight = endsOf.every((end) => end <= 1440 - 360 - around);
      expect(isInSight).toBe(!outOfSight.includes(plan.name));
    });
  },
);

/** They compare so many long texts that rows would be too high on one page. */
const onTwoPages = ['Inputs', '输入', 'Then and now', '今昔对照', 'Second sources'];

test.each(
  languages
    .flatMap((language) => workbookPlans(language))
    .map((plan) => [plan.name, plan] as const),
)('%s is printed with its chart as wide as a page, or two', (name, given) => {
  const { plan } = ownSheet(given);
  const charts = ownCharts(plan);
  const { pagesWide } = printSetup({ ...plan, rows: plan.cells.length, charts });
  expect(pagesWide).toBe(onTwoPages.includes(name) ? 2 : 1);
});
