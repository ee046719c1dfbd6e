import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { Plan } from '../../../src/sheets/plan';
import { model } from '../../../src/sheets/model/model';
import { seriesColors } from '../../../src/sheets/seriesColors';
import { contractBook as book } from '../contract/contractBook';
import { contractPlan } from '../contract/contractPlan';
import { StrictExcel } from './StrictExcel';

let excel: StrictExcel;
beforeEach(() => {
  excel = new StrictExcel('Sheet1', 'Notes');
  excel.install();
});

test.each(['live', 'native'] as const)(
  'each chart of the model has its series, with %s formulas, in one write',
  async (formulas) => {
    const plans = model({ language: 'en', colors: 'bankers', formulas });
    const inserted = await excelWorkbook.insertSheets(plans);
    expect(inserted.flatMap(({ missingCharts = [] }) => missingCharts)).toEqual([]);
    const charts = excel.sheets.flatMap((sheet) => sheet.charts);
    expect(charts.length).toBe(plans.flatMap((plan) => plan.charts).length);
    for (const { series } of charts) {
      expect(series.length).toBeGreaterThan(0);
      for (const { values, categories } of series) {
        expect(values).not.toBe('');
        expect(categories).not.toBe('');
      }
    }
    // One look, one write, and the first sheet shown: all charts are part of the step that one undo undoes.
    expect(excel.syncs).toBe(3);
  },
);

test('a chart of a spill is drawn once it is there', async () => {
  const [, worth] = await excelWorkbook.insertSheets(book);
  expect(worth).not.toHaveProperty('missingCharts');
  expect(excel.sheet("It's worth").charts.map(({ series }) => series.length)).toEqual([1]);
});

test('a chart says what it shows, and its series what they are for', async () => {
  const column = (at: number) => ({ row: 1, column: at, rows: 2, columns: 1 });
  const plan: Plan = {
    ...contractPlan,
    charts: [
      {
        kind: 'column',
        isStacked: true,
        title: 'Revenue',
        titleCell: { row: 0, column: 0 },
        unit: 'USD bn a year',
        max: 100,
        categories: column(0),
        series: [
          { name: 'Base', values: column(1), role: 'support' },
          { name: 'Amount', values: column(1) },
          { name: 'Gap', values: column(1), role: 'shortfall' },
        ],
      },
      {
        kind: 'line',
        title: 'Cash',
        categories: column(1),
        series: [
          { name: 'Cash flow', values: column(1) },
          { name: 'Paid back in year', values: column(0), role: 'mark' },
        ],
      },
      {
        kind: 'bar',
        title: 'Shares',
        categories: column(0),
        series: [{ name: 'Share', values: column(1) }],
      },
      {
        kind: 'bar',
        isStacked: true,
        title: 'Tornado',
        categories: column(0),
        series: [
          { name: 'At low', values: column(1), role: 'low' },
          { name: 'At high', values: column(1), role: 'high' },
          { name: 'P50', values: column(1), role: 'mark' },
        ],
      },
    ],
  };
  await excelWorkbook.insert(plan, { kind: 'at', sheet: 'Sheet1', row: 4, column: 2 });
  const [stacked, line, bars, tornado] = excel.sheet('Sheet1').charts;
  expect(stacked).toMatchObject({
    type: 'ColumnStacked',
    legend: false,
    set: {
      'title/formula': "='Sheet1'!$C$5",
      'title/format/font/size': 12,
      'axes/valueAxis/title/text': 'USD bn a year',
      'axes/valueAxis/maximum': 100,
    },
    series: [
      { set: { hasDataLabels: false, 'format/fill': 'none', 'format/line': 'none' } },
      { set: { hasDataLabels: true } },
      { set: { hasDataLabels: true, 'format/line/lineStyle': 'Dash' } },
    ],
  });
  expect(stacked!.series[2]!.set).toMatchObject({ 'dataLabels/showSeriesName': true });
  expect(line).toMatchObject({
    type: 'LineMarkers',
    legend: false,
    series: [
      { set: { hasDataLabels: false } },
      {
        values: 'C6:C7',
        categories: 'D6:D7',
        set: {
          'format/line': 'none',
          markerStyle: 'Circle',
          'dataLabels/showSeriesName': true,
          'dataLabels/showCategoryName': true,
          'dataLabels/showValue': false,
        },
      },
    ],
  });
  expect(tornado).toMatchObject({
    ...{ type: 'BarStacked', legend: true },
    series: (['low', 'high', 'mark'] as const).map((role) => ({
      set: { hasDataLabels: true, 'format/fill': seriesColors[role] },
    })),
  });
  expect(bars).toMatchObject({
    set: { 'axes/categoryAxis/reversePlotOrder': true, 'axes/categoryAxis/position': 'Maximum' },
  });
});

describe('a chart of cells that are still blank', () => {
  const [inputs, worth] = book;
  const blank = {
    ...worth,
    cells: worth.cells.map((row) =>
      row.map((cell) => {
        // Its function answers later.
        const isSpill = cell.kind === 'formula' && cell.formula.parts.includes('SEQUENCE(2,2)');
        return isSpill ? { ...cell, formula: { parts: ['CAPEX.AI_GAP(60,20)'] } } : cell;
      }),
    ),
  };

  test('is reported as missing, and everything else is inserted', async () => {
    const inserted = await excelWorkbook.insertSheets([inputs, blank]);
    expect(inserted.map(({ missingCharts }) => missingCharts)).toEqual([undefined, ['Two by two']]);
    expect(excel.sheets.map(({ name }) => name)).toContain("It's worth");
    expect(excel.sheet("It's worth").charts).toEqual([]);
    expect(excel.active.sheet.name).toBe('Notes (2)');
  });

  test('does not spoil the others, nor those that were there', async () => {
    const sheet = excel.sheet('Sheet1');
    sheet.charts.push({
      id: 'mine',
      type: 'Pie',
      title: '',
      legend: true,
      series: [],
      position: '',
    });
    const lone = {
      ...contractPlan,
      charts: [
        ...contractPlan.charts,
        {
          kind: 'line' as const,
          title: 'Blank',
          categories: { row: 2, column: 0, rows: 2, columns: 1 },
          series: [{ name: 'Blank', values: { row: 0, column: 1, rows: 1, columns: 1 } }],
        },
      ],
    };
    const inserted = await excelWorkbook.insert(lone, {
      kind: 'at',
      sheet: 'Sheet1',
      row: 9,
      column: 0,
    });
    expect(inserted.missingCharts).toEqual(['Blank']);
    expect(sheet.charts.map(({ title }) => title)).toEqual(['', 'Spend']);
  });
});
