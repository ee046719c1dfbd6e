import { readSeedFiles } from '../../scripts/seeds/readSeedFiles';
import { checkSeeds } from '../../scripts/seeds/checkSeeds';
import { events } from '../../src/figures/events';
import type { Basis, Unit } from '../../src/figures/vocabulary';
import { figures, findFigure } from '../../src/figures/figures';
import { groups } from '../../src/figures/groups';
import { secondSources } from '../../src/figures/secondSources';
import { sources } from '../../src/figures/sources';
import { languages } from '../../src/language';

/** Read from the article a second time: a digit that slips in a seed shows here. */
const published: readonly (readonly [string, number | string, Unit, Basis, string])[] = [
  ['bigtech.ai_spend', 60, 'USD bn', 'year', '2026'],
  ['bigtech.ai_revenue', 20, 'USD bn', 'year', '2026'],
  ['industry.required_revenue', 600, 'USD bn', 'year', '2024'],
  ['industry.infrastructure_investment', 1000, 'USD bn', 'total', 'coming years'],
  ['openai.operating_cost', 8.5, 'USD bn', 'year', '2024'],
  ['openai.inference_cost', 4, 'USD bn', 'year', '2024'],
  ['openai.training_cost', 3, 'USD bn', 'year', '2024'],
  ['openai.staff_cost', 1.5, 'USD bn', 'year', '2024'],
  ['openai.loss', 5, 'USD bn', 'year', '2024'],
  ['openai.implied_revenue', 3.5, 'USD bn', 'year', '2024'],
  ['openai.funding_window', 12, 'months', 'total', 'from July 2024'],
  ['google.ai_investment', 12, 'USD bn', 'quarter', '2024'],
  ['tesla.ai_capex', 0.6, 'USD bn', 'quarter', '2024 Q2'],
  ['meta.leadership_horizon_low', 10, 'years', 'total', 'from 2024'],
  ['meta.leadership_horizon_high', 15, 'years', 'total', 'from 2024'],
  ['nvidia.datacenter_share', 0.82, 'share', 'point', '2024'],
  ['nvidia.training_share', 0.95, 'share', 'point', '2024'],
  ['cisco.switch_share', 0.7, 'share', 'point', '2000'],
  ['cisco.router_share', 0.85, 'share', 'point', '2000'],
  ['norvig.doubling_limit', 0.5, 'share', 'point', 'any'],
  ['nvidia.share_price_gain', 6, 'ratio', 'total', '2022-11-30 to 2024-07-27'],
  ['cisco.market_cap_peak', 555, 'USD bn', 'point', '2000'],
  ['goldman.jobs_automated', 300_000_000, 'people', 'total', '10 years from 2023'],
  ['goldman.output_gain', 0.07, 'share', 'total', '10 years from 2023'],
  ['goldman.output_horizon', 10, 'years', 'total', 'from 2023'],
  ['chatgpt.launch', '2022-11-30', 'date', 'point', '2022-11-30'],
  ['article.published', '2024-07-27', 'date', 'point', '2024-07-27'],
  ['race.days', 605, 'days', 'total', '2022-11-30 to 2024-07-27'],
];

const units = ['USD bn', 'share', 'ratio', 'months', 'years', 'people', 'date', 'days'];
const statuses = ['reported', 'estimate', 'forecast', 'derived', 'rule'];

describe('the seeds', () => {
  test('are sound', () => {
    expect(checkSeeds(readSeedFiles('seeds'))).toEqual([]);
  });

  test('hold the figures of the article and no others, in its order', () => {
    expect(
      figures.map(({ id, value, unit, per, period }) => [id, value, unit, per, period]),
    ).toEqual(published);
  });

  test('hold figures of every subject', () => {
    expect(new Set(figures.map(({ group }) => group))).toEqual(new Set(Object.keys(groups)));
  });
});

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s', (id, figure) => {
  test('is found by its id, and is the only one', () => {
    expect(findFigure(id)).toBe(figure);
    expect(figures.filter((other) => other.id === id)).toHaveLength(1);
  });

  test.each(languages)('has a label in %s, as its note has', (language) => {
    expect(figure.label[language]).toMatch(/\S/);
    if (figure.note) expect(figure.note[language]).toMatch(/\S/);
  });

  test('has a known unit and status', () => {
    expect(units).toContain(figure.unit);
    expect(statuses).toContain(figure.status);
  });

  test('refers to a known source, and to paragraphs that it has', () => {
    expect(Object.keys(sources)).toContain(figure.source);
    expect(figure.paragraphs.length).toBeGreaterThan(0);
    for (const paragraph of figure.paragraphs) {
      expect(Number.isInteger(paragraph)).toBe(true);
      expect(paragraph).toBeGreaterThanOrEqual(1);
      expect(paragraph).toBeLessThanOrEqual(sources[figure.source].paragraphs);
    }
  });

  test('has a number, or a date of the calendar', () => {
    if (figure.unit === 'date') {
      expect(new Date(figure.value).toISOString()).toBe(`${figure.value}T00:00:00.000Z`);
    } else {
      expect(Number.isFinite(figure.value)).toBe(true);
    }
  });

  test('states how precise it is, or how it is derived', () => {
    expect(figure.formula !== undefined).toBe(figure.status === 'derived');
    expect(figure.qualifier !== undefined).toBe(figure.status !== 'derived');
  });
});

describe('derived figures equal their formula', () => {
  const day = 86_400_000;
  const amount = (id: string): number => {
    const value = findFigure(id)?.value;
    return typeof value === 'string' ? Date.parse(value) / day : Number(value);
  };

  test.each([
    ['openai.implied_revenue', 'openai.operating_cost', 'openai.loss'],
    ['race.days', 'article.published', 'chatgpt.launch'],
  ])('%s = %s - %s', (id, minuend, subtrahend) => {
    expect(findFigure(id)?.formula).toBe(`${minuend} - ${subtrahend}`);
    expect(findFigure(id)?.value).toBeCloseTo(amount(minuend) - amount(subtrahend), 12);
  });

  test('are these two', () => {
    const derived = figures.filter(({ status }) => status === 'derived').map(({ id }) => id);
    expect(derived).toEqual(['openai.implied_revenue', 'race.days']);
  });
});

describe('findFigure', () => {
  test.each([
    ['nothing', ''],
    ['an id that is not there', 'bigtech.ai_spnd'],
    ['another case: ids are lower case', 'BIGTECH.AI_SPEND'],
    ['a name every object has', 'constructor'],
  ])('finds nothing for %s', (_, id) => {
    expect(findFigure(id)).toBeUndefined();
  });
});

describe('events', () => {
  test('are the three of paragraph 35', () => {
    expect(events.map(({ entity, paragraphs }) => [entity, paragraphs])).toEqual([
      ['Character AI', [35]],
      ['Inflection AI', [35]],
      ['Stability AI', [35]],
    ]);
  });

  test.each(languages)('are told in %s', (language) => {
    for (const { label } of events) expect(label[language]).toMatch(/\S/);
  });
});

describe('secondSources', () => {
  test.each([
    ['bigtech.ai_spend', [60]],
    ['bigtech.ai_revenue', [20]],
    ['openai.inference_cost', [4]],
    ['openai.implied_revenue', [3.7]],
    ['google.ai_investment', [13.2]],
    ['cisco.switch_share', [0.669]],
    ['cisco.router_share', [0.855]],
    ['cisco.market_cap_peak', [579]],
    ['industry.required_revenue', [600]],
    ['tesla.ai_capex', []],
    ['no.figure', []],
  ])('of %s are %j', (id, values) => {
    expect(secondSources(id).map(({ value }) => value)).toEqual(values);
  });

  test('are nine, each of a figure', () => {
    const read = figures.flatMap(({ id }) => secondSources(id));
    expect(read).toHaveLength(9);
    for (const { definition } of read) {
      for (const language of languages) expect(definition[language]).toMatch(/\S/);
    }
  });
});
