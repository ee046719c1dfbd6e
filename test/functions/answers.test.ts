import { call, TestError } from './call';

const knownAnswers: readonly (readonly [string, number | string])[] = [
  ['AI_PAYBACK(60,20)', 3],
  ['AI_PAYBACK(60,20,0.5)', 6],
  ['AI_PAYBACK(60,20,0,0.3)', 2.41420118343195],
  ['AI_PAYBACK(60,20,0,0,0.1)', 3.7513],
  ['AI_PAYBACK(10000,3000)', 3.33333333333333],
  ['AI_PAYBACK(10000,3000,0,0,0.1)', 4.26326666666667],
  ['AI_PAYBACK(1000,20,0.5)', 100],
  ['AI_PAYBACK(1000,20,0.5,0.4)', 11.0311359542462],
  ['AI_PAYBACK(60,20,0,0.4,0,60)', 7.01944267169975],
  ['AI_PAYBACK(60,20,0.5,0.4,0.1,60)', 11.0902619435156],
  ['AI_PAYBACK(60,5,0,0,0.1)', '#N/A'],
  ['AI_PAYBACK(60,20,0,0,0,60)', '#N/A'],
  ['AI_GAP(60,20)', 40],
  ['AI_GAP(150,100,0.5,1)', 500],
  ['AI_GAP(8.5,3.5)', 5],
  ['AI_REQUIRED_REVENUE(60,3)', 20],
  ['AI_REQUIRED_REVENUE(60,5,0.5,0,0.1)', 31.6556976953694],
  ['AI_REQUIRED_REVENUE(1000,10,0.5,0.4)', 28.6476871824663],
  ['AI_REQUIRED_REVENUE(5000,15,0,0,0.1)', 657.368884436861],
  ['AI_REQUIRED_REVENUE(400,10,0.75)', 160],
  ['AI_REQUIRED_REVENUE(60,4.5,0.2,0.1,0.08,10,3,5)', 27.2800945590895],
  ['AI_REQUIRED_REVENUE(100,5,0.4,0,0.1,0,0,20)', 38.5063307726327],
  ['AI_REQUIRED_REVENUE(60,5,1)', '#N/A'],
  ['AI_REQUIRED_REVENUE(60,0)', '#VALUE!'],
  ['MARKET_CEILING(0.82)', 1.21951219512195],
  ['MARKET_CEILING(0.95,0.2,3)', 1.81894736842105],
  ['MARKET_CEILING(0.5)', 2],
  ['MARKET_CEILING(82)', '#VALUE!'],
  ['AI_BREAKEVEN_GROWTH(1000,20,10,0.5)', 0.473936813452146],
  ['AI_BREAKEVEN_GROWTH(60,20,5,0,0,60)', 0.673363998760909],
  ['AI_BREAKEVEN_GROWTH(60,20,3)', 0],
  ['AI_PAYBACK_FLOWS({-1000,750,350})', 1.71428571428571],
  ['AI_PAYBACK_FLOWS({-1000,100,250,450,750})', 3.26666666666667],
  ['AI_PAYBACK_FLOWS({-10000,3000,3000,3000,3000,3000},0.1)', 4.26326666666667],
  ['AI_PAYBACK_FLOWS({-100,60,60,-50,40})', 1.66666666666667],
  ['AI_PAYBACK_FLOWS({-100,60,60,-50,40},0,"last")', 3.75],
  ['AI_PAYBACK_FLOWS({-100,60,60,-50},0,"last")', '#N/A'],
  ['AI_PAYBACK_FLOWS({-100,30,30})', '#N/A'],
  ['AI_PAYBACK_FLOWS({-100,0,0,100,0})', 3],
  ['AI_PAYBACK_FLOWS({0,5})', 0],
  ['AI_PAYBACK(1000,20,0.5,0.4,0,0,5)', 21.5582792883917],
  ['AI_PAYBACK(1000,20,0.5,0.4,0.08,0,10)', 15.9192511735079],
  ['AI_PAYBACK(60,20,0,0.4,0,60,3)', '#N/A'],
  ['AI_PAYBACK(60,20,0,0.4,0,60,4)', 13.3821292775665],
  ['AI_PAYBACK(60,20,0,0.4,0,60,6)', 7.032370644587],
  ['AI_PAYBACK(60,20,0.5,0.4,0.1,60,8)', 14.2862127548072],
  ['AI_PAYBACK(100,10,0,-0.5,0,0,2)', 36],
  ['AI_BREAKEVEN_GROWTH(1000,20,10,0.5,0,0,5)', 0.740192029864668],
  ['AI_BREAKEVEN_GROWTH(60,20,5,0,0,60,3)', 0.812239132123734],
];

test.each(knownAnswers)('%s is %s', (text, answer) => {
  const given = call(text)[0]![0];
  if (typeof answer === 'number') expect(given).toBeCloseTo(answer, 12);
  else if (given instanceof TestError) expect(given.code).toBe(answer);
  else expect(given).toBe(answer);
});

describe('AI_BASELINE', () => {
  test.each([
    ['AI_BASELINE("bigtech.ai_spend")', 60],
    ['AI_BASELINE("bigtech.ai_spend","unit")', 'USD bn'],
    ['AI_BASELINE("bigtech.ai_spend","per")', 'year'],
    ['AI_BASELINE("bigtech.ai_spend","period")', '2026'],
    ['AI_BASELINE("bigtech.ai_spend","status")', 'forecast'],
    ['AI_BASELINE("bigtech.ai_spend","qualifier")', 'about'],
    ['AI_BASELINE("bigtech.ai_spend","by")', 'Wall Street analysts'],
    [
      'AI_BASELINE("bigtech.ai_spend","source")',
      'STAR Market Daily (科创板日报), 2024-07-27, ¶1, ¶9',
    ],
    ['AI_BASELINE("bigtech.ai_spend","annual")', 60],
    ['AI_BASELINE("google.ai_investment","annual")', 48],
    ['AI_BASELINE("chatgpt.launch")', '2022-11-30'],
    ['AI_BASELINE(" BigTech.AI_Spend ","VALUE")', 60],
    ['AI_BASELINE("bigtech.ai_spend",null)', 60],
    ['AI_BASELINE("race.days","qualifier")', ''],
    ['AI_BASELINE("bigtech.ai_spend","published")', '2024-07-27'],
    ['AI_BASELINE("bigtech.ai_spend","url")', ''],
    ['AI_BASELINE("bigtech.ai_spend","compare")', ''],
    ['AI_BASELINE("tesla.ai_capex","url")', 'https://www.sec.gov/edgar/browse/?CIK=1318605'],
    ['AI_BASELINE("alphabet.capex_2025")', 91.447],
    ['AI_BASELINE(" Alphabet.Capex_2025 ","per")', 'year'],
    ['AI_BASELINE("alphabet.capex_2024_q2","annual")', 13.186 * 4],
    ['AI_BASELINE("alphabet.capex_2024_q2","compare")', 'same'],
    ['AI_BASELINE("alphabet.capex_2025","by")', 'Alphabet'],
    ['AI_BASELINE("alphabet.capex_2025","source")', 'Alphabet, 2026-02-05'],
    ['AI_BASELINE("alphabet.capex_2025","published")', '2026-02-05'],
    ['AI_BASELINE("alphabet.capex_2025","url")', 'https://www.sec.gov/edgar/browse/?CIK=1652044'],
    ['AI_BASELINE("stability_ai.funding_2024","url")', ''],
    ['AI_BASELINE("microsoft.capex_fy2025","period")', '2024-07-01 to 2025-06-30'],
  ])('%s is %s', (text, answer) => {
    expect(call(text)).toEqual([[answer]]);
  });

  test('the label is in the display language', () => {
    expect(call('AI_BASELINE("chatgpt.launch","label")')).toEqual([["ChatGPT's launch"]]);
    expect(call('AI_BASELINE("chatgpt.launch","label")', 'zh-CN')).toEqual([['ChatGPT面世']]);
  });

  test.each([
    ['a total', 'AI_BASELINE("industry.infrastructure_investment","annual")', '#N/A'],
    ['a point in time', 'AI_BASELINE("nvidia.datacenter_share","annual")', '#N/A'],
    ['an unknown id', 'AI_BASELINE("bigtech.spend")', '#N/A'],
    ['a run rate', 'AI_BASELINE("aws.ai_run_rate_2026_07","annual")', '#N/A'],
    ['an event', 'AI_BASELINE("character_ai.sale")', '#N/A'],
    ['an unknown field', 'AI_BASELINE("bigtech.ai_spend","color")', '#VALUE!'],
    ['a number for an id', 'AI_BASELINE(7)', '#VALUE!'],
    ['a field without a figure', 'AI_BASELINE(null,"unit")', '#VALUE!'],
  ])('%s: %s is %s', (_, text, code) => {
    expect(call(text)[0]![0]).toMatchObject({ code });
  });

  test('an unknown id names the nearest', () => {
    expect(call('AI_BASELINE("bigtech.spend")')[0]![0]).toMatchObject({
      message: expect.stringContaining('"bigtech.ai_spend"'),
    });
  });

  test.each(['AI_BASELINE()', 'AI_BASELINE(0)', 'AI_BASELINE([[null]],[[0]])'])(
    '%s is the whole table: a heading, then 28 figures',
    (text) => {
      const table = call(text);
      expect(table).toHaveLength(29);
      expect(table[0]).toEqual([
        'figure',
        'label',
        'value',
        'unit',
        'per',
        'period',
        'status',
        'qualifier',
        'by',
        'source',
      ]);
      expect(new Set(table.map((row) => row.length))).toEqual(new Set([10]));
      expect(table.flat()).not.toContainEqual(expect.any(TestError));
    },
  );

  test.each([
    ['a row', 'AI_BASELINE([[null,"race.days"]])'],
    ['a row for the field', 'AI_BASELINE(null,[[null,"unit"]])'],
  ])('%s of cells of which the first is blank is not the whole table: %s', (_, text) => {
    const answer = call(text);
    expect(answer).toHaveLength(1);
    expect(answer[0]).toHaveLength(2);
    expect(answer[0]![0]).toMatchObject({ code: '#VALUE!', message: 'figure is required' });
  });

  test('a column of ids gives a column of values', () => {
    expect(call('AI_BASELINE([["bigtech.ai_spend"],["bigtech.ai_revenue"]])')).toEqual([
      [60],
      [20],
    ]);
  });
});
