import { scheduleHeadings } from '../../src/functions/aiPaybackSchedule';
import type { Argument, Domain } from '../../src/functions/definition';
import { definitions } from '../../src/functions/definitions';
import { signature } from '../../src/functions/signature';

const fraction = 'fraction above -1';
const money = 'money atLeast 0';
const growthYears = 'years atLeast 0 whole true';

/** What saved workbooks rely on: whether a function spreads over ranges, names, their order, which may be omitted; then unit and domain of each argument. */
const contract: readonly (readonly [kindAndSignature: string, ...taken: string[]])[] = [
  [
    'each AI_PAYBACK(investment, revenue, [cost_ratio], [growth], [discount_rate], [yearly_spend], [growth_years])',
    ...[money, money, 'fraction atLeast 0', fraction, fraction, money, growthYears],
  ],
  [
    'each AI_GAP(spend, revenue, [cost_ratio], [overhead])',
    ...[money, money, 'fraction atLeast 0', 'fraction atLeast 0'],
  ],
  [
    'each AI_REQUIRED_REVENUE(investment, years, [cost_ratio], [growth], [discount_rate], [yearly_spend], [growth_years], [residual_value])',
    ...[money, 'years above 0', 'fraction atLeast 0', fraction, fraction, money],
    ...['years atLeast 0 whole true', money],
  ],
  [
    'each MARKET_CEILING(share, [growth], [years], [rivals_share])',
    ...['share above 0 atMost 1', fraction, 'years atLeast 0', 'share atLeast 0 below 1'],
  ],
  [
    'each AI_BREAKEVEN_GROWTH(investment, revenue, years, [cost_ratio], [discount_rate], [yearly_spend], [growth_years])',
    ...[money, money, 'years above 0', 'fraction atLeast 0', fraction, money, growthYears],
  ],
  [
    'table AI_PAYBACK_SCHEDULE(investment, revenue, [cost_ratio], [growth], [discount_rate], [yearly_spend], [years], [growth_years])',
    ...[money, money, 'fraction atLeast 0', fraction, fraction, money],
    'years atLeast 0 atMost 200 whole true',
    growthYears,
  ],
  [
    'table AI_PAYBACK_RISK(investment, revenue, [cost_ratio], [growth], [discount_rate], [yearly_spend], [trials], [seed], [growth_years])',
    ...[money, money, 'fraction atLeast 0', fraction, fraction, money].map(
      (each) => `three ${each}`,
    ),
    'number atLeast 100 atMost 100000 whole true allowZero true',
    'number atLeast 0 whole true',
    growthYears,
  ],
  [
    'series AI_PAYBACK_FLOWS(cash_flows, [discount_rate], [recovery])',
    ...['series money ', fraction, 'first, last'],
  ],
  [
    'each AI_BASELINE([figure], [field])',
    'any text',
    'value, unit, per, period, status, qualifier, by, source, label, annual, url, published, compare',
  ],
];

function bounds(domain: Domain): string {
  return Object.entries(domain)
    .map(([bound, value]) => `${bound} ${value}`)
    .join(' ');
}

function taken(argument: Argument): string {
  if (argument.kind === 'text') return argument.choices?.join(', ') ?? 'any text';
  const several = argument.series ? 'series ' : argument.threePoint ? 'three ' : '';
  return `${several}${argument.unit} ${bounds(argument.domain)}`;
}

test('every function has the arguments that it had', () => {
  expect(
    definitions.map((each) => [`${each.kind} ${signature(each)}`, ...each.arguments.map(taken)]),
  ).toEqual(contract);
});

test('the headings of the schedule stay what they were: formulas look them up', () => {
  expect(scheduleHeadings.join(', ')).toBe(
    'Year, Revenue, Running cost, Spend, Net cash, Discounted, Cumulative',
  );
});
