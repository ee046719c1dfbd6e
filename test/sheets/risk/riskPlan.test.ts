import { languages } from '../../../src/language';
import { explain } from '../../../src/explain/call/explain';
import { parseCall } from '../../../src/explain/parseCall';
import { riskFacts } from '../../../src/explain/riskFacts';
import { formulaText, type Plan } from '../../../src/sheets/plan';
import { riskPlan } from '../../../src/sheets/risk/riskPlan';
import {
  riskInputs,
  type RiskEffect,
  type RiskInputName,
  type RiskReport,
} from '../../../src/sheets/risk/riskReport';
import { chartData, plannedValue } from '../../../src/sheets/chartData';
import { TestError } from '../../functions/call';
import { Calculator } from '../Calculator';

const english = { language: 'en', colors: 'bankers' } as const;

/** An invented project: everything but the spend in later years is uncertain. */
const project: RiskReport['estimates'] = {
  investment: { low: 54, likely: 60, high: 75 },
  revenue: { low: 15, likely: 20, high: 25 },
  cost_ratio: { low: 0.2, likely: 0.3, high: 0.4 },
  growth: { low: 0, likely: 0.1, high: 0.2 },
  discount_rate: { low: 0.06, likely: 0.08, high: 0.1 },
  yearly_spend: { likely: 0 },
};

/** The report of estimates in numbers, with what the trials give. */
function reportOf(
  estimates: RiskReport['estimates'],
  trials = 1000,
  seed = 7,
  growthYears = 0,
): RiskReport {
  const written = riskInputs.map(({ name }) => {
    const { low, likely, high } = estimates[name];
    return low === undefined ? String(likely) : `{${low},${likely},${high}}`;
  });
  const call = parseCall(
    `=CAPEX.AI_PAYBACK_RISK(${[...written, trials, seed, growthYears].join(',')})`,
  );
  if (call?.kind !== 'call') throw new Error('it is a call');
  const facts = riskFacts(explain(call, new Map()));
  if (!facts) throw new Error('it has an answer');
  const { effects, ...rest } = facts;
  return {
    ...{ estimates, trials, seed, growthYears, ...rest },
    effects: effects.map(({ argument, ...effect }): RiskEffect => ({
      name: argument as RiskInputName,
      ...effect,
    })),
  };
}

/** What the block comes to, row by row. */
function calculated(plan: Plan) {
  const { name, cells } = plan;
  const calculator = new Calculator([plan]);
  return cells.map((row, i) => row.map((_, j) => calculator.value(name, { row: i, column: j })));
}

function planOf(report = reportOf(project)): Plan {
  return riskPlan(report, english);
}

/** The row that begins with a text. */
function rowOf({ cells }: Plan, label: string): number {
  const row = cells.findIndex(([first]) => first?.kind === 'text' && first.value === label);
  if (row < 0) throw new Error(`no row "${label}"`);
  return row;
}

describe('the results', () => {
  const plan = planOf();
  const values = calculated(plan);
  const resultsAt = rowOf(plan, 'Results') + 1;

  const workingsAt = rowOf(plan, 'Workings') + 1;
  const functionLabels = [
    ...['Share that pays back', 'P5', 'P25', 'P50', 'P75', 'P95'],
    ...['Mean if it pays back', 'Main driver', 'Rank correlation'],
  ];

  it.each([
    ['en', functionLabels],
    [
      'zh-CN',
      [
        ...['收回投资的模拟占比', 'P5', 'P25', 'P50', 'P75', 'P95'],
        ...['收回投资时的平均年数', '主要影响因素', '秩相关系数'],
      ],
    ],
  ] as const)('are called what they are in %s', (language, expected) => {
    const { cells } = riskPlan(reportOf(project), { language, colors: 'bankers' });
    const labels = cells.slice(resultsAt, resultsAt + expected.length).map(([label]) => label);
    expect(labels).toEqual(expected.map((value) => ({ kind: 'text', value, style: 'label' })));
  });

  it('are the values that AI_PAYBACK_RISK answers, in the same formats', () => {
    const [results, answers] = [resultsAt, workingsAt].map((row) => ({
      values: values.slice(row, row + functionLabels.length).map(([, value]) => value),
      formats: plan.cells
        .slice(row, row + functionLabels.length)
        .map(([, cell]) => (cell && 'format' in cell ? cell.format : undefined)),
    }));
    const driver = functionLabels.indexOf('Main driver');
    expect(answers?.values[driver]).toBe('revenue');
    expect(results?.values).toEqual(
      answers?.values.map((value, i) => (i === driver ? 'Year-1 revenue' : value)),
    );
    expect(results?.formats).toEqual(answers?.formats);
  });

  it('have room for the name of the main driver, whichever it is', () => {
    const driver = rowOf(plan, 'Main driver');
    expect(plan.cells[driver]?.slice(2)).toEqual(Array(5).fill({ kind: 'empty' }));
  });

  it('are at the end what AI_PAYBACK_RISK fills, with its own labels and nothing next to it', () => {
    const found = values.slice(workingsAt).map(([label]) => label);
    expect(found).toEqual(functionLabels);
    const beside = plan.cells.slice(workingsAt).flatMap((row) => row.slice(2));
    expect(new Set(beside.map(({ kind }) => kind))).toEqual(new Set(['empty']));
  });

  it('have one live formula, of the cells above it', () => {
    const cell = plan.cells[workingsAt]?.[0];
    if (cell?.kind !== 'formula') throw new Error('it is a formula');
    expect(formulaText(cell.formula, { origin: { row: 0, column: 0 } })).toBe(
      '=CAPEX.AI_PAYBACK_RISK($B$4:$D$4,$B$5:$D$5,$B$6:$D$6,$B$7:$D$7,$B$8:$D$8,$B$9:$D$9,$C$11,$C$12,$C$10)',
    );
  });

  it.each([
    ['a text as an input', 'Discount rate', 'abc', Array(9).fill('#VALUE!')],
    ['an input that is an error', 'Investment', new TestError('#N/A', ''), Array(9).fill('#N/A')],
    [
      'a share that pays back of less than 75%',
      'Year-1 revenue',
      0.2,
      [
        ...Array(4).fill(expect.any(Number)),
        ...['#N/A', '#N/A'],
        ...[expect.any(Number), 'Annual revenue growth', expect.any(Number)],
      ],
    ],
  ])('that are errors stay errors: %s', (_, input, value, expected) => {
    const calculator = new Calculator([plan]);
    for (const column of [1, 2, 3]) {
      calculator.enter(plan.name, { row: rowOf(plan, input), column }, value);
    }
    const found = expected.map((_, i) => {
      const result = calculator.value(plan.name, { row: resultsAt + i, column: 1 });
      return result instanceof TestError ? result.code : result;
    });
    expect(found).toEqual(expected);
  });

  it('name no main driver if nothing varies', () => {
    const certain = Object.fromEntries(
      riskInputs.map(({ name }) => [name, { likely: project[name].likely }]),
    ) as RiskReport['estimates'];
    const still = planOf(reportOf(certain));
    const found = calculated(still)
      .slice(resultsAt + 6, resultsAt + 9)
      .map(([, value]) => value);
    const none = expect.objectContaining({ code: '#N/A' });
    expect(found).toEqual([expect.any(Number), none, none]);
  });

  it('rise from P5 to P95', () => {
    const years = values.slice(resultsAt + 1, resultsAt + 6).map((row) => Number(row[1]));
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(years[0]).toBeGreaterThan(1);
  });
});

describe('the histogram', () => {
  it('holds every trial, and reports that it matches until an input changes', () => {
    const plan = planOf();
    const calculator = new Calculator([plan]);
    const value = (row: number, column: number) => calculator.value(plan.name, { row, column });
    const firstSpan = rowOf(plan, 'Histogram: payback, years') + 1;
    const never = rowOf(plan, 'Never');
    const shares = plan.cells.slice(firstSpan, never + 1).map((_, i) => value(firstSpan + i, 3));
    expect(shares.map(Number).reduce((sum, share) => sum + share)).toBeCloseTo(1, 9);
    const matches = rowOf(plan, 'Histogram matches the inputs');
    expect(value(matches, 3)).toBe(0);
    calculator.enter(plan.name, { row: rowOf(plan, 'Investment'), column: 3 }, 76);
    expect(value(matches, 3)).toBe(1);
  });

  it('has edges of as few digits as it takes', () => {
    const edges = planOf().cells.flatMap(([label, from]) =>
      label?.kind === 'text' && / to |or more/.test(label.value) && from?.kind === 'number'
        ? [String(from.value)]
        : [],
    );
    expect(edges.length).toBeGreaterThan(2);
    expect(edges.filter((edge) => edge.length > 6)).toEqual([]);
  });

  it('is drawn from its own numbers, also before it is inserted', () => {
    const plan = planOf();
    const [chart] = plan.charts;
    const data = chart && chartData(plan, chart, plannedValue(plan));
    expect(data?.kind).toBe('column');
    expect(data?.categories.at(-1)).toBe('Never');
    expect(data?.series[0]?.format).toBe('0.0%;(0.0%)');
  });

  it('marks the spans of P10, P50 and P90, and draws each span once', () => {
    const plan = planOf();
    const [chart] = plan.charts;
    const data = chart && chartData(plan, chart, plannedValue(plan));
    const [others, marked] = data?.series ?? [];
    const median = Number(calculated(plan)[rowOf(plan, 'Results') + 4]?.[1]);
    expect(data?.title).toBe(`Half of the trials pay back within ${median.toFixed(1)} years`);
    expect(marked?.role).toBe('mark');
    const names = data?.categories.filter((_, at) => marked?.values[at] !== null);
    expect(names?.map((name) => /\((.*)\)/.exec(String(name))?.[1])).toEqual(['P10', 'P50', 'P90']);
    data?.categories.forEach((_, at) => {
      expect([others?.values[at] === 0, marked?.values[at] === null]).toContain(true);
    });
  });

  it.each<[why: string, marks: RiskReport['marks'], labels: readonly string[], title: string]>([
    [
      'two in one span, one never',
      [{ percent: 10, years: 3 }, { percent: 50, years: 3.9 }, { percent: 90 }],
      ['3 to 4 (P10–P50)', '4 or more', 'Never (P90)'],
      'Half of the trials pay back within 3.9 years',
    ],
    [
      'the edge of the open span',
      [{ percent: 10 }, { percent: 50 }, { percent: 90, years: 4 }],
      ['3 to 4', '4 or more (P90)', 'Never (P10–P50)'],
      'Fewer than half of the trials ever pay back',
    ],
  ])('names %s', (_, marks, labels, title) => {
    const bins = [
      { from: 3, to: 4, share: 0.5 },
      { from: 4, share: 0.3 },
    ];
    const plan = planOf({ ...reportOf(project), bins, never: 0.2, marks });
    const [chart] = plan.charts;
    const data = chart && chartData(plan, chart, plannedValue(plan));
    expect(data).toMatchObject({ categories: labels, title });
    // What never pays back is never drawn as what does.
    const never = data?.series.map(({ role, values }) => [role, values.at(-1)]);
    expect(never).toEqual([[undefined, 0], ['mark', null], ['shortfall', 0.2]]); // prettier-ignore
  });
});

describe('the tornado', () => {
  const plan = planOf();
  const values = calculated(plan);
  const firstBar = rowOf(plan, 'Tornado: payback, years') + 1;
  const bars = values.slice(firstBar, firstBar + riskInputs.length);

  it('has the longest bar first, and none for a certain input', () => {
    const swings = bars.map((row) => Number(row[3]));
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    expect(bars.at(-1)).toMatchObject({ 0: 'Annual spend after year 1', 3: 0, 4: null });
  });

  it('pays back later with a larger investment, sooner with more revenue', () => {
    const bar = (label: string) => bars.find(([first]) => first === label) ?? [];
    const [, cheap, dear, , together] = bar('Investment');
    expect(Number(dear)).toBeGreaterThan(Number(cheap));
    expect(Number(together)).toBeGreaterThan(0);
    const [, little, much, , against] = bar('Year-1 revenue');
    expect(Number(much)).toBeLessThan(Number(little));
    expect(Number(against)).toBeLessThan(0);
  });

  it('has the main driver that the function names, by the strongest correlation', () => {
    const strongest = bars.reduce((a, b) =>
      Math.abs(Number(b[4])) > Math.abs(Number(a[4])) ? b : a,
    );
    expect(values[rowOf(plan, 'Main driver')]?.[1]).toBe(strongest[0]);
  });
});

describe('the chart of the tornado', () => {
  const drawn = (plan: Plan, calculator: Calculator) => {
    const [, chart] = plan.charts;
    if (!chart) throw new Error('it has a tornado');
    const data = chartData(plan, chart, (cell) => {
      const value = calculator.value(plan.name, cell);
      return typeof value === 'number' || typeof value === 'string' ? value : null;
    });
    if (!data) throw new Error('its cells are known');
    return data;
  };

  it('has bars to both sides of the base result, the longest first, and says what moves it most', () => {
    const plan = planOf();
    const { title, categories, series } = drawn(plan, new Calculator([plan]));
    const base = calculated(plan)[rowOf(plan, 'Payback at the likely values, years')]?.[1];
    expect(title).toBe(
      `${categories[0]} moves payback most; base result, years: ${Number(base).toFixed(1)}`,
    );
    expect(series.map(({ name, role }) => [name, role])).toEqual([
      ['At low', 'low'],
      ['At high', 'high'],
    ]);
    const [low, high] = series.map(({ values }) => values.map(Number));
    const extents = categories.map((_, at) => Math.abs(high![at]! - low![at]!));
    expect(extents).toEqual([...extents].sort((a, b) => b - a));
    // The ends of an input are on both sides.
    categories.forEach((_, at) => expect(low![at]! * high![at]!).toBeLessThanOrEqual(0));
    expect(categories.at(-1)).toBe('Annual spend after year 1');
  });

  it('has words instead of a bar to a result that is never', () => {
    const plan = planOf(
      reportOf({ ...project, revenue: { low: 0.5, likely: 20, high: 25 }, growth: { likely: 0 } }),
    );
    const { categories, series } = drawn(plan, new Calculator([plan]));
    expect(categories[0]).toBe('Year-1 revenue (low: never)');
    expect(series[0]?.values[0]).toBe(0);
    expect(series[1]?.values[0]).toBeLessThan(0);
  });

  it('says that nothing is paid back once the inputs are changed to that, without bars', () => {
    const plan = planOf();
    const calculator = new Calculator([plan]);
    calculator.enter(plan.name, { row: rowOf(plan, 'Year-1 revenue'), column: 2 }, 0.01);
    calculator.enter(plan.name, { row: rowOf(plan, 'Annual revenue growth'), column: 2 }, 0);
    const { title, categories, series } = drawn(plan, calculator);
    expect(title).toBe('Never paid back at the likely values');
    expect(categories).toHaveLength(riskInputs.length);
    expect(series.flatMap(({ values }) => values).every((value) => value === 0)).toBe(true);
  });
});

describe('the inputs', () => {
  it.each([
    ['a number is an input that the user may change', 'investment', 1, 'number', 'input'],
    ['a certain value is followed by its low and high', 'yearly_spend', 1, 'formula', 'formula'],
  ] as const)('%s', (_, name, column, kind, style) => {
    const plan = planOf();
    const row = rowOf(plan, 'Inputs') + 1 + riskInputs.findIndex((input) => input.name === name);
    expect(plan.cells[row]?.[column]).toMatchObject({ kind, style });
  });

  it('follow the cells of the user if they come from cells', () => {
    const follows = { parts: ["'My data'!$C$3"] };
    const report = reportOf(project);
    const plan = planOf({
      ...report,
      estimates: { ...report.estimates, revenue: { ...project.revenue, likely: follows } },
    });
    expect(plan.cells[rowOf(plan, 'Year-1 revenue')]?.[2]).toMatchObject({
      kind: 'formula',
      formula: follows,
    });
  });
});

it('growth that ends is in every formula: results, histogram and tornado agree on it', () => {
  const ending = calculated(planOf(reportOf(project, 1000, 7, 2)));
  const endless = calculated(planOf());
  const cell = (rows: typeof ending, label: string, column: number) =>
    rows.filter(([first]) => first === label).at(-1)?.[column];
  expect(cell(ending, 'Histogram matches the inputs', 3)).toBe(0);
  expect(Number(cell(ending, 'P50', 1))).toBeGreaterThan(Number(cell(endless, 'P50', 1)));
  expect(cell(ending, 'Investment', 2)).toBeGreaterThan(Number(cell(endless, 'Investment', 2)));
});

describe('the tornado of likely values that never pay back', () => {
  /** Some trials do, for revenue may be much higher. */
  const plan = planOf(
    reportOf({
      ...project,
      revenue: { low: 1, likely: 3, high: 20 },
      growth: { low: 0, likely: 0, high: 0.1 },
    }),
  );
  const calculator = new Calculator([plan]);
  const bar = (label: string) => {
    const rows = [...plan.cells.keys()].filter((row) => {
      const [first] = plan.cells[row] ?? [];
      return first?.kind === 'text' && first.value === label;
    });
    // The first is that of the inputs.
    const row = rows.at(-1) ?? 0;
    return [1, 2, 3].map((column) => calculator.value(plan.name, { row, column }));
  };

  it.each([
    ['an end that pays back', 'Year-1 revenue', ['Never', 5.46, 'Never']],
    ['no end that pays back', 'Investment', ['Never', 'Never', '–']],
    ['an input that is certain', 'Annual spend after year 1', ['Never', 'Never', '–']],
  ] as const)('has words instead of errors: %s', (_, label, expected) => {
    expect(bar(label)).toEqual(
      expected.map((each) => (typeof each === 'number' ? expect.closeTo(each, 1) : each)),
    );
  });

  it('has numbers again when the inputs change', () => {
    const revenue = { row: rowOf(plan, 'Year-1 revenue'), column: 2 };
    calculator.enter(plan.name, revenue, 20);
    expect(bar('Investment')).toEqual(Array(3).fill(expect.any(Number)));
    calculator.enter(plan.name, revenue, 3);
  });

  it.each([
    ['no answer', '#N/A'],
    ['a fault', '#VALUE!'],
  ])('has no word for an input that is an error: %s', (_, code) => {
    const discountRate = { row: rowOf(plan, 'Discount rate'), column: 2 };
    calculator.enter(plan.name, discountRate, new TestError(code, ''));
    expect(bar('Investment')).toEqual(Array(3).fill(new TestError(code, '')));
    calculator.enter(plan.name, discountRate, 0.08);
  });

  it('is drawn by rank correlation', () => {
    const [, chart] = plan.charts;
    const data = chart && chartData(plan, chart, plannedValue(plan));
    expect(data?.title).toBe('Rank correlation of each input with the payback period');
    expect(data?.categories[0]).toBe('Year-1 revenue');
    expect(data?.series[0]?.values[0]).toBeLessThan(0);
    // The spend in later years is certain.
    expect(data?.categories).toHaveLength(riskInputs.length - 1);
  });
});

it('a project that never pays back has neither mean nor tornado to draw', () => {
  const plan = planOf(
    reportOf({
      ...project,
      revenue: { low: 0.1, likely: 0.2, high: 0.3 },
      growth: { likely: 0 },
    }),
  );
  const calculator = new Calculator([plan]);
  const value = (label: string) =>
    calculator.value(plan.name, { row: rowOf(plan, label), column: 3 });
  expect(value('Never (P10–P90)')).toBe(1);
  expect(value('Mean when inserted, years')).toBeNull();
  expect(value('Histogram matches the inputs')).toBe(0);
  expect(plan.charts.map(({ kind }) => kind)).toEqual(['column']);
});

it.each(languages)(
  'has rows of one length, one width each and texts of its own in %s',
  (language) => {
    const plan = riskPlan(reportOf(project), { language, colors: 'fast' });
    expect(new Set(plan.cells.map((row) => row.length))).toEqual(new Set([7]));
    expect(plan.columnWidths).toHaveLength(7);
    expect(plan.name.length).toBeLessThanOrEqual(31);
    const [[title] = []] = plan.cells;
    expect(title).toMatchObject({ kind: 'text', style: 'title' });
  },
);
