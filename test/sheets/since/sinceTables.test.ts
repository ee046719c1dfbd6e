import { findFigure } from '../../../src/figures/figures';
import { type Match, type Since, since } from '../../../src/figures/since';
import { languages } from '../../../src/language';
import { defaultPlanOptions } from '../../../src/sheets/baselineTable';
import { chartData, plannedValue } from '../../../src/sheets/chartData';
import { formulaText, type Plan, type PlanCell } from '../../../src/sheets/plan';
import { capexIds } from '../../../src/sheets/since/capexRows';
import { type Comparability, comparisonOf } from '../../../src/sheets/since/comparison';
import { sinceTables } from '../../../src/sheets/since/sinceTables';
import { evaluate } from '../evaluate';

const textOf = (cell: PlanCell | undefined): string => (cell?.kind === 'text' ? cell.value : '');

const [thenAndNow, capex] = sinceTables.map((table) =>
  table.plan({ ...defaultPlanOptions, language: 'en' }),
) as [Plan, Plan];

/** The cell of a heading in the row that has a text. */
function find(plan: Plan, rowText: string, heading: string) {
  const row = plan.cells.findIndex((cells) => cells.some((cell) => textOf(cell) === rowText));
  const column = (plan.cells[1] ?? []).findIndex((cell) => textOf(cell) === heading);
  const cell = plan.cells[row]?.[column];
  if (!cell) throw new Error(`no cell for ${rowText}, ${heading}`);
  return { row, column, cell };
}

const plans = sinceTables.flatMap((table) =>
  languages.flatMap((language) =>
    (['bankers', 'fast'] as const).map((colors) => ({
      ...{ id: table.id, table, language, colors },
      plan: table.plan({ language, colors, formulas: 'live' }),
    })),
  ),
);

describe.each(plans)('$id in $language, $colors', ({ table, plan, language, colors }) => {
  test('is a rectangle with a width for each column, in the colors chosen', () => {
    for (const row of plan.cells) expect(row).toHaveLength(plan.columnWidths.length);
    for (const width of plan.columnWidths) expect(width).toBeGreaterThan(0);
    expect(plan.colors).toBe(colors);
  });

  test('begins with its title and headings, which differ and stay in sight', () => {
    const [title, headings = []] = plan.cells;
    expect(title?.[0]).toEqual({ kind: 'text', value: table.title[language], style: 'title' });
    expect(new Set(headings.map(textOf)).size).toBe(headings.length);
    expect(plan.frozenRows).toBe(2);
  });

  test('a heading is aligned right if numbers are below it, and only then', () => {
    plan.cells[1]?.forEach((heading, column) => {
      const below = plan.cells.slice(2).map((row) => row[column]?.kind);
      const holdsNumbers = below.includes('number') || below.includes('formula');
      expect(heading).toMatchObject({ style: holdsNumbers ? 'headingRight' : 'heading' });
    });
  });

  test('states what the article is', () => {
    const article = textOf(plan.cells.at(-1)?.[0]);
    expect(article).toMatch(/STAR Market Daily .*27 Jul 2024|《科创板日报》2024年7月27日/);
  });
});

test('each record is in one of the tables, and in one only', () => {
  const shown = thenAndNow.cells.flat().map(textOf);
  for (const { id } of since) {
    expect([id, shown.filter((text) => text === id).length]).toEqual([
      id,
      capexIds.includes(id) ? 0 : 1,
    ]);
  }
});

describe('Then and now', () => {
  test.each([
    ['openai.revenue_2024', '=B3-D3', 3.7 - 3.5],
    ['openai.operating_loss_2024', '=B4-D4', 8.78 - 5],
    ['openai.azure_inference_2024', '=B5-D5', 3.8 - 4],
    ['alphabet.capex_2024_q2', '=B11-D11', 13.186 - 12],
  ])('%s: the difference is %s', (id, text, answer) => {
    const { cell, ...place } = find(thenAndNow, id, 'Difference');
    expect(
      cell.kind === 'formula' && formulaText(cell.formula, { origin: { row: 0, column: 0 } }),
    ).toBe(text);
    expect(evaluate(thenAndNow, place)).toBeCloseTo(answer, 12);
  });

  test('compares these and nothing else', () => {
    const compared = since.filter(
      ({ id }) =>
        !capexIds.includes(id) && find(thenAndNow, id, 'Difference').cell.kind === 'formula',
    );
    expect(compared.map(({ id }) => id)).toEqual([
      'openai.revenue_2024',
      'openai.operating_loss_2024',
      'openai.azure_inference_2024',
      'alphabet.capex_2024_q1',
      'alphabet.capex_2024_q2',
      'alphabet.capex_2024_q3',
      'alphabet.capex_2024_q4',
    ]);
  });

  test.each([
    ['openai.revenue_2024', 'Same measure', 'what the article has, for the same year'],
    ['openai.operating_loss_2024', 'Similar measure', 'a loss that counts more'],
    ['alphabet.capex_2025_q1', 'Same measure, different period: not compared', 'a quarter of 2025'],
    [
      'sequoia.required_revenue_2025',
      'Similar measure, different period: not compared',
      'a year on',
    ],
    [
      'goldman.hyperscaler_capex_2027',
      'Similar measure on a different basis: not compared',
      'a year, not a total',
    ],
    [
      'nvidia.share_price_gain_2025_07_09',
      'Same measure, different period: not compared',
      'to a later day',
    ],
    ['tesla.capex_total_2024', 'Different measure: not compared', 'factories too'],
    ['microsoft.ai_run_rate_2025_01', 'Different measure: not compared', 'a run rate'],
    ['openai.revenue_2025', 'Not in the article', 'nothing was said of 2025'],
    ['openai.funding_round_2024_10', 'What came of it', 'dollars, not months'],
    ['character_ai.google_licence_2024', 'What came of it', 'an event without a number'],
  ])('%s: %s, for it is %s', (id, words) => {
    expect(textOf(find(thenAndNow, id, 'Comparison').cell)).toBe(words);
  });

  test.each<[string, string, Partial<PlanCell>]>([
    [
      'openai.funding_round_2024_10',
      'July 2024: value',
      { kind: 'number', value: 12, style: 'input' },
    ],
    ['openai.funding_round_2024_10', 'July 2024: unit', { value: 'months' }],
    ['openai.funding_round_2024_10', 'Since: unit', { value: 'USD bn' }],
    ['stability_ai.funding_2024', 'Since: value', { value: 0.08, format: '#,##0.00_);(#,##0.00)' }],
    ['stability_ai.funding_2024', 'July 2024: figure', { value: 'Stability AI: Laid off staff' }],
    ['stability_ai.funding_2024', 'July 2024: value', { kind: 'empty' }],
    ['microsoft.ai_run_rate_2026_04', 'Since: basis', { value: 'point in time' }],
    ['microsoft.ai_run_rate_2026_04', 'Qualifier', { value: 'more than' }],
    ['nvidia.datacenter_revenue_fy2025', 'Since: period', { value: '29 Jan 2024 to 26 Jan 2025' }],
    ['openai.revenue_2025', 'Confidence', { value: 'medium (leaked)' }],
    ['openai.revenue_2025', 'Published', { value: '16 Jun 2026' }],
    ['alphabet.capex_2024_q1', 'Qualifier', { kind: 'empty' }],
  ])('%s, %s is %j', (id, heading, cell) => {
    expect(find(thenAndNow, id, heading).cell).toMatchObject(cell);
  });
});

test('a second source that is chosen is what is compared', () => {
  const plan = sinceTables[0]!.plan({
    ...{ ...defaultPlanOptions, language: 'en' },
    secondSources: ['google.ai_investment'],
  });
  const { cell, ...place } = find(plan, 'alphabet.capex_2024_q2', 'Difference');
  expect(cell.kind).toBe('formula');
  expect(evaluate(plan, place)).toBeCloseTo(13.186 - 13.2, 12);
  // It is about the second quarter alone.
  expect(textOf(find(plan, 'alphabet.capex_2024_q1', 'Comparison').cell)).toBe(
    'Same measure, different period: not compared',
  );
});

test.each([
  [
    'alphabet.capex_2024_q1',
    { kind: 'link', value: 'Alphabet', url: 'https://www.sec.gov/edgar/browse/?CIK=1652044' },
  ],
  ['stability_ai.funding_2024', { kind: 'text', value: 'Financial Times' }],
])('the source of %s is %j', (id, cell) => {
  expect(find(thenAndNow, id, 'Source').cell).toMatchObject(cell);
});

describe('Capital expenditure by company', () => {
  const headings = [
    '2023',
    '2024',
    '2025',
    '2026, reported',
    '2026 guidance, low',
    '2026 guidance, high',
  ];

  test.each([
    ['Alphabet', [32.251, 52.535, 91.447, undefined, 195, 205]],
    ['Microsoft (fiscal years to June)', [28.107, 44.477, 64.551, 115.948, 175, 175]],
    ['Amazon', [52.729, 82.999, 131.819, undefined, 220, 220]],
    ['Meta', [28.103, 39.225, 72.215, undefined, 130, 145]],
    ['Article: AI spend of all big tech', [undefined, undefined, undefined, undefined, 60, 60]],
  ])('%s: %j', (company, amounts) => {
    const cells = headings.map((heading) => find(capex, company, heading).cell);
    expect(cells.map((cell) => (cell.kind === 'number' ? cell.value : undefined))).toEqual(amounts);
  });

  test('adds nothing up: years and definitions differ, and it reports it', () => {
    const cells = capex.cells.flat();
    expect(cells.filter(({ kind }) => kind === 'formula')).toEqual([]);
    expect(cells.map(textOf).join('\n')).toContain('Not added up');
  });

  test("draws the guidance next to the article's 60, and the years without it", () => {
    const drawn = capex.charts.map((chart) => chartData(capex, chart, plannedValue(capex)));
    expect(drawn).toMatchObject([
      {
        categories: [
          ...['Alphabet', 'Microsoft (fiscal years to June)', 'Amazon', 'Meta'],
          'Article: AI spend of all big tech',
        ],
        series: [{ values: [195, 175, 220, 130, 60] }, { values: [205, 175, 220, 145, 60] }],
      },
      {
        series: [
          { name: '2023', values: [32.251, 28.107, 52.729, 28.103] },
          { name: '2024', values: [52.535, 44.477, 82.999, 39.225] },
          { name: '2025', values: [91.447, 64.551, 131.819, 72.215] },
        ],
      },
    ]);
  });
});

describe('a comparison', () => {
  const [google, record] = [
    findFigure('google.ai_investment'),
    since.find(({ id }) => id === 'alphabet.capex_2024_q1'),
  ];
  if (!google || !record) throw new Error('the seeds lack Google');

  test.each<[Match, Partial<Since>, Comparability, string]>([
    ['same', {}, 'same', 'a quarter of the year'],
    ['near', {}, 'near', 'a quarter of the year'],
    ['same', { period: '2025 Q1' }, 'sameOtherPeriod', 'a quarter after the year'],
    ['near', { period: '2025 Q1' }, 'nearOtherPeriod', 'a quarter after the year'],
    ['near', { per: 'year' }, 'nearOtherBasis', 'a year next to a quarter'],
    ['other', {}, 'other', 'another measure, whatever its period'],
    ['later', {}, 'later', 'a series that goes on'],
    ['event', {}, 'event', 'an outcome'],
  ])('"%s" with %j is "%s": %s', (compare, changed, expected) => {
    expect(comparisonOf({ ...record, compare, ...changed }, google)).toBe(expected);
  });
});
