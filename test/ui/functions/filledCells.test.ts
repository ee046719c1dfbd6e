import { explain } from '../../../src/explain/call/explain';
import type { ReadValues } from '../../../src/explain/formulaCall';
import { parseCall } from '../../../src/explain/parseCall';
import type { Language } from '../../../src/language';
import { amountFormatIn } from '../../../src/ui/formula/amountFormatIn';
import { firstCells } from '../../../src/ui/formula/firstCells';
import { functionTexts } from '../../../src/ui/formula/functionTexts';
import type { MoneyUnit } from '../../../src/ui/formula/MoneyUnitSelect';
import { shortAnswer } from '../../../src/ui/formula/shortAnswer';
import { spillSize } from '../../../src/ui/formula/spillSize';

const read: ReadValues = new Map([
  ['B2:B4', [[60], [100], [{ error: '#REF!' }]]],
  ['C1:D1', [[20, 70]]],
  ['B1:M1', [[-120, ...Array<number>(12).fill(10)]]],
  ['B1:B13', [-120, ...Array<number>(12).fill(10)].map((flow) => [flow])],
  ['B1:M30', Array.from({ length: 30 }, (_, i) => [-i, ...Array<number>(12).fill(1)])],
  ['B1:B20', Array.from({ length: 20 }, (_, i) => [i])],
]);

function filled(formula: string, language: Language = 'en', money: MoneyUnit = '') {
  const call = parseCall(formula);
  if (call?.kind !== 'call') throw new Error(`${formula} is not a call of ours`);
  const explanation = explain(call, read);
  const size = spillSize(call, read, explanation);
  const cells = firstCells(
    { call, read, explanation },
    amountFormatIn(money, functionTexts.in(language)),
    language,
  );
  return {
    size: [size.rows, size.columns],
    texts: cells.map((row) => row.map(({ text }) => text)),
    styles: cells.map((row) => row.map(({ style }) => style)),
    short: shortAnswer(call, read, explanation, language),
  };
}

it.each([
  ['one value fills one cell', '=CAPEX.AI_PAYBACK(60,20)', [1, 1], [['3.0 ']], '3.0 years'],
  ['a column', '=CAPEX.AI_GAP(B2:B4,20)', [3, 1], [['40.0 '], ['80.0 '], ['#REF!']], '3 × 1 cells'],
  [
    'a column against a row is a two-way table',
    '=CAPEX.AI_GAP(B2:B4,C1:D1)',
    [3, 2],
    [
      ['40.0 ', '(10.0)'],
      ['80.0 ', '30.0 '],
      ['#REF!', '#REF!'],
    ],
    '3 × 2 cells',
  ],
  ['an array constant', '=CAPEX.AI_GAP({1,2},0)', [1, 2], [['1.0 ', '2.0 ']], '1 × 2 cells'],
  [
    'a row of cash flows fills one cell',
    '=CAPEX.AI_PAYBACK_FLOWS(B1:M1)',
    [1, 1],
    [['12.0 ']],
    '12.0 years',
  ],
  ['so does a column', '=CAPEX.AI_PAYBACK_FLOWS(B1:B13)', [1, 1], [['12.0 ']], '12.0 years'],
  ['an error is its code', '=CAPEX.AI_GAP(60,20,1)', [1, 1], [['#N/A']], '#N/A'],
])('%s', (_, formula, size, texts, short) => {
  const answer = filled(formula);
  expect(answer.size).toEqual(size);
  expect(answer.texts).toEqual(texts);
  expect(answer.short).toBe(short);
});

it('shows no more than the first cells of a long answer', () => {
  const { size, texts } = filled('=CAPEX.AI_GAP(B1:B20,0)');
  expect(size).toEqual([20, 1]);
  expect(texts.map(([text]) => text)).toEqual(Array.from({ length: 9 }, (_, i) => `${i}.0 `));
});

it('shows a project a row, each of all its flows', () => {
  const { size, texts, short } = filled('=CAPEX.AI_PAYBACK_FLOWS(B1:M30)');
  expect([size, short]).toEqual([[30, 1], '30 × 1 cells']);
  expect(texts.map(([text]) => text)).toEqual(Array.from({ length: 9 }, (_, i) => `${i}.0 `));
});

it('shows a table with its headings', () => {
  const { size, texts } = filled('=CAPEX.AI_PAYBACK_SCHEDULE(60,20)');
  expect(size).toEqual([5, 7]);
  expect(texts[0]?.[0]).toBe('Year ');
  expect(texts.at(-1)?.[0]).toBe('3 ');
  expect(texts.at(-1)?.at(-1)).toBe('0.0 ');
});

it('shows all of a table of risk', () => {
  const { size, texts } = filled('=CAPEX.AI_PAYBACK_RISK({54,60,66},20,0,0,0,0,100)');
  expect(size).toEqual([9, 2]);
  expect(texts[0]).toEqual(['Share that pays back', '100.0% ']);
  expect(texts[8]).toEqual(['Rank correlation', '1.00']);
});

it('an answer that is not known fills one cell, and says nothing', () => {
  expect(filled('=CAPEX.AI_GAP(SUM(B2:B4),20)')).toEqual({
    size: [1, 1],
    texts: [['']],
    styles: [['formula']],
    short: '',
  });
});

const gaps = '=CAPEX.AI_GAP({1234.56,1},{0,2})';
const growths = '=CAPEX.AI_BREAKEVEN_GROWTH({60,90},5,5)';
const figures = '{"bigtech.ai_spend","nvidia.datacenter_share","chatgpt.launch","nothing"}';

it.each<readonly [why: string, formula: string, Language, MoneyUnit, texts: readonly string[]]>([
  ['percent', growths, 'en', '', ['44.9% ', '67.3% ']],
  ['percent', growths, 'zh-CN', '', ['44.9% ', '67.3% ']],
  ['years', '=CAPEX.AI_PAYBACK({60,100},30)', 'en', '', ['2.0 ', '3.3 ']],
  ['multiples', '=CAPEX.MARKET_CEILING({0.82,0.5})', 'en', '', ['1.22× ', '2.00× ']],
  ['money, below zero in parentheses', gaps, 'en', '', ['1,234.6 ', '(1.0)']],
  ['money in its unit', gaps, 'en', 'USD bn', ['1,234.6 USD bn ', '(1.0 USD bn)']],
  ['money in its unit', gaps, 'zh-CN', 'USD bn', ['1,234.6十亿美元 ', '(1.0十亿美元)']],
  ['years in no unit of money', '=CAPEX.AI_PAYBACK({60,100},30)', 'en', 'USD', ['2.0 ', '3.3 ']],
  ['an error', '=CAPEX.AI_PAYBACK({60,60},{20,0})', 'en', '', ['3.0 ', '#N/A']],
  ['figures', `=CAPEX.AI_BASELINE(${figures})`, 'en', '', ['60.0 ', '82% ', '2022-11-30', '#N/A']],
  [
    'words',
    '=CAPEX.AI_BASELINE("bigtech.ai_spend",{"value","unit"})',
    'zh-CN',
    '',
    ['60.0 ', 'USD bn'],
  ],
])('shows %s: %s in %s, unit %j', (_, formula, language, money, texts) => {
  expect(filled(formula, language, money).texts).toEqual([texts]);
});

it('shows words at the left and numbers at the right, as the sheet does', () => {
  const risk = filled('=CAPEX.AI_PAYBACK_RISK({54,60,66},20,0,0,0,0,100)').styles;
  expect([risk[0], risk[7]]).toEqual([
    ['label', 'formula'],
    ['label', 'label'],
  ]);
  const [headings, first] = filled('=CAPEX.AI_BASELINE()').styles;
  expect(headings?.slice(1, 3)).toEqual(['heading', 'headingRight']);
  expect(first?.slice(1, 3)).toEqual(['label', 'formula']);
});

it('shows a table of figures with its headings, and amounts with their thousands', () => {
  const { texts } = filled('=CAPEX.AI_BASELINE()');
  expect(texts.slice(0, 5).map((row) => row[2])).toEqual([
    ...['value ', '60.0 ', '20.0 ', '600.0 ', '1,000.0 '],
  ]);
});
