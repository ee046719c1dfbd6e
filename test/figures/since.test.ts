import { events } from '../../src/figures/events';
import { figures } from '../../src/figures/figures';
import { dataAsOf, since } from '../../src/figures/since';
import { languages } from '../../src/language';

/** Read from the sources a second time: a digit that slips in a seed shows here. */
const published: readonly (readonly [string, number, string, string, string])[] = [
  ['openai.revenue_2024', 3.7, 'year', '2024', 'same'],
  ['openai.operating_loss_2024', 8.78, 'year', '2024', 'near'],
  ['openai.azure_inference_2024', 3.8, 'year', '2024', 'same'],
  ['openai.funding_round_2024_10', 6.6, 'point', '2024-10-02', 'event'],
  ['openai.revenue_2025', 13.07, 'year', '2025', 'later'],
  ['openai.operating_loss_2025', 20.92, 'year', '2025', 'later'],
  ['openai.cash_burn_2025', 8, 'year', '2025', 'later'],
  ['alphabet.capex_2023', 32.251, 'year', '2023', 'later'],
  ['alphabet.capex_2024', 52.535, 'year', '2024', 'later'],
  ['alphabet.capex_2025', 91.447, 'year', '2025', 'later'],
  ['alphabet.capex_2024_q1', 12.012, 'quarter', '2024 Q1', 'same'],
  ['alphabet.capex_2024_q2', 13.186, 'quarter', '2024 Q2', 'same'],
  ['alphabet.capex_2024_q3', 13.061, 'quarter', '2024 Q3', 'same'],
  ['alphabet.capex_2024_q4', 14.276, 'quarter', '2024 Q4', 'same'],
  ['alphabet.capex_2025_q1', 17.197, 'quarter', '2025 Q1', 'same'],
  ['alphabet.capex_2025_q2', 22.446, 'quarter', '2025 Q2', 'same'],
  ['alphabet.capex_2025_q3', 23.953, 'quarter', '2025 Q3', 'same'],
  ['alphabet.capex_2025_q4', 27.851, 'quarter', '2025 Q4', 'same'],
  ['alphabet.capex_2026_q1', 35.674, 'quarter', '2026 Q1', 'same'],
  ['alphabet.capex_2026_q2', 44.924, 'quarter', '2026 Q2', 'same'],
  ['alphabet.capex_guidance_low_2026', 195, 'year', '2026', 'later'],
  ['alphabet.capex_guidance_high_2026', 205, 'year', '2026', 'later'],
  ['microsoft.capex_fy2023', 28.107, 'year', '2022-07-01 to 2023-06-30', 'later'],
  ['microsoft.capex_fy2024', 44.477, 'year', '2023-07-01 to 2024-06-30', 'later'],
  ['microsoft.capex_fy2025', 64.551, 'year', '2024-07-01 to 2025-06-30', 'later'],
  ['microsoft.capex_fy2026', 115.948, 'year', '2025-07-01 to 2026-06-30', 'later'],
  ['amazon.capex_2023', 52.729, 'year', '2023', 'later'],
  ['amazon.capex_2024', 82.999, 'year', '2024', 'later'],
  ['amazon.capex_2025', 131.819, 'year', '2025', 'later'],
  ['meta.capex_2023', 28.103, 'year', '2023', 'later'],
  ['meta.capex_2024', 39.225, 'year', '2024', 'later'],
  ['meta.capex_2025', 72.215, 'year', '2025', 'later'],
  ['meta.capex_guidance_low_2026', 130, 'year', '2026', 'later'],
  ['meta.capex_guidance_high_2026', 145, 'year', '2026', 'later'],
  ['amazon.capex_guidance_2026', 220, 'year', '2026', 'later'],
  ['microsoft.capex_guidance_2026', 175, 'year', '2026', 'later'],
  ['microsoft.ai_run_rate_2025_01', 13, 'point', '2025-01-29', 'other'],
  ['microsoft.ai_run_rate_2026_04', 37, 'point', '2026-04-29', 'other'],
  ['aws.ai_run_rate_2026_07', 25, 'point', '2026-07-30', 'other'],
  ['google_cloud.revenue_2023', 33.088, 'year', '2023', 'other'],
  ['google_cloud.revenue_2024', 43.229, 'year', '2024', 'other'],
  ['google_cloud.revenue_2025', 58.705, 'year', '2025', 'other'],
  ['aws.revenue_2023', 90.757, 'year', '2023', 'other'],
  ['aws.revenue_2024', 107.556, 'year', '2024', 'other'],
  ['sequoia.required_revenue_2025', 840, 'year', '2025', 'near'],
  ['bain.required_revenue_2030', 2000, 'year', '2030', 'other'],
  ['jpmorgan.required_revenue_2030', 650, 'year', '2030', 'other'],
  ['ai_economy.revenue_2026_06', 110, 'year', '2025-06 to 2026-06', 'other'],
  ['goldman.hyperscaler_capex_2026', 527, 'year', '2026', 'other'],
  ['goldman.hyperscaler_capex_2027', 1100, 'year', '2027', 'near'],
  ['nvidia.datacenter_revenue_fy2024', 47.5, 'year', '2023-01-30 to 2024-01-28', 'other'],
  ['nvidia.datacenter_revenue_fy2025', 115.2, 'year', '2024-01-29 to 2025-01-26', 'other'],
  ['nvidia.datacenter_revenue_fy2026', 193.7, 'year', '2025-01-27 to 2026-01-25', 'other'],
  ['nvidia.share_price_gain_2025_07_09', 8.71, 'total', '2022-11-30 to 2025-07-09', 'same'],
  ['nvidia.market_cap_2025_07_09', 4000, 'point', '2025-07-09', 'other'],
  ['cisco.market_cap_2025_12_10', 317, 'point', '2025-12-10', 'other'],
  ['character_ai.google_licence_2024', 2.7, 'total', '2024-08-02', 'event'],
  ['inflection_ai.microsoft_payment_2024', 0.65, 'total', '2024-03', 'event'],
  ['stability_ai.funding_2024', 0.08, 'total', '2024-06', 'event'],
  ['tesla.capex_total_2024', 11.3, 'year', '2024', 'other'],
  ['tesla.capex_total_2025', 8.5, 'year', '2025', 'other'],
  ['tesla.capex_guidance_2026', 25, 'year', '2026', 'other'],
];

const value = (id: string): number => {
  const found = since.find((record) => record.id === id);
  if (!found) throw new Error(`no record "${id}"`);
  return found.value;
};

describe('what happened since', () => {
  test('holds these records and no others', () => {
    expect(
      since.map(({ id, value, per, period, compare }) => [id, value, per, period, compare]),
    ).toEqual(published);
  });

  test('begins after the article, or says the outcome of what it spoke of', () => {
    const before = since.filter((record) => record.published < '2024-07');
    // Nvidia's first fiscal year is where its series starts.
    expect(before.map(({ id }) => id)).toEqual(['nvidia.datacenter_revenue_fy2024']);
  });

  test.each(languages)(
    'has a label of its own in %s, and is not called like a figure',
    (language) => {
      const labels = [...figures, ...events, ...since].map(({ label }) => label[language]);
      expect(new Set(labels).size).toBe(labels.length);
    },
  );

  test('what leaked and what one source says is not of high confidence', () => {
    const words = new Set(since.map(({ confidence }) => confidence));
    expect(words).toEqual(new Set(['high', 'medium', 'leaked', 'single source']));
    const leaked = since.filter(({ confidence }) => confidence === 'leaked');
    expect(leaked.map(({ id }) => id)).toEqual([
      'openai.revenue_2024',
      'openai.operating_loss_2024',
      'openai.azure_inference_2024',
      'openai.revenue_2025',
      'openai.operating_loss_2025',
    ]);
  });

  test('is open to the reader, but for one record', () => {
    const closed = since.filter(({ url }) => url === undefined);
    expect(closed.map(({ id }) => id)).toEqual(['stability_ai.funding_2024']);
  });
});

describe('numbers of one company agree', () => {
  test.each([2024, 2025])('Alphabet: the quarters of %d make the year', (year) => {
    const quarters = [1, 2, 3, 4].map((quarter) => value(`alphabet.capex_${year}_q${quarter}`));
    const sum = quarters.reduce((a, b) => a + b);
    expect(sum).toBeCloseTo(value(`alphabet.capex_${year}`), 9);
  });

  test.each([
    [2023, 27.045, 1.058],
    [2024, 37.256, 1.969],
    [2025, 69.691, 2.524],
  ])(
    'Meta: purchases and lease principal make its capital expenditure of %d',
    (year, bought, leased) => {
      expect(bought + leased).toBeCloseTo(value(`meta.capex_${year}`), 9);
    },
  );
});

test('data are as of the newest record', () => {
  expect(dataAsOf()).toBe('2026-08-06');
  expect(dataAsOf(since.filter(({ id }) => id.startsWith('tesla.')))).toBe('2026-04-23');
});
