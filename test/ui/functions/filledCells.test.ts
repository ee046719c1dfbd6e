import { explain } from '../../../src/explain/call/explain';
import type { ReadValues } from '../../../src/explain/formulaCall';
import { parseCall } from '../../../src/explain/parseCall';
import { firstCellTexts } from '../../../src/ui/formula/firstCellTexts';
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

function filled(formula: string) {
  const call = parseCall(formula);
  if (call?.kind !== 'call') throw new Error(`${formula} is not a call of ours`);
  const explanation = explain(call, read);
  const size = spillSize(call, read, explanation);
  return {
    size: [size.rows, size.columns],
    texts: firstCellTexts(call, read, explanation, size, 'en'),
    short: shortAnswer(call, read, explanation, 'en'),
  };
}

it.each([
  ['one value fills one cell', '=CAPEX.AI_PAYBACK(60,20)', [1, 1], [['3']], '3.0 years'],
  ['a column', '=CAPEX.AI_GAP(B2:B4,20)', [3, 1], [['40'], ['80'], ['#REF!']], '3 × 1 cells'],
  [
    'a column against a row is a two-way table',
    '=CAPEX.AI_GAP(B2:B4,C1:D1)',
    [3, 2],
    [
      ['40', '-10'],
      ['80', '30'],
      ['#REF!', '#REF!'],
    ],
    '3 × 2 cells',
  ],
  ['an array constant', '=CAPEX.AI_GAP({1,2},0)', [1, 2], [['1', '2']], '1 × 2 cells'],
  [
    'a row of cash flows fills one cell',
    '=CAPEX.AI_PAYBACK_FLOWS(B1:M1)',
    [1, 1],
    [['12']],
    '12.0 years',
  ],
  ['so does a column', '=CAPEX.AI_PAYBACK_FLOWS(B1:B13)', [1, 1], [['12']], '12.0 years'],
  ['an error is its code', '=CAPEX.AI_GAP(60,20,1)', [1, 1], [['#N/A']], '#N/A'],
])('%s', (_, formula, size, texts, short) => {
  const answer = filled(formula);
  expect(answer.size).toEqual(size);
  expect(answer.texts).toEqual(texts.map((row) => row.map((text) => text.replace('-', '−'))));
  expect(answer.short).toBe(short);
});

it('shows no more than the first cells of a long answer', () => {
  const { size, texts } = filled('=CAPEX.AI_GAP(B1:B20,0)');
  expect(size).toEqual([20, 1]);
  expect(texts.map(([text]) => text)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8']);
});

it('shows a project a row, each of all its flows', () => {
  const { size, texts, short } = filled('=CAPEX.AI_PAYBACK_FLOWS(B1:M30)');
  expect([size, short]).toEqual([[30, 1], '30 × 1 cells']);
  expect(texts.map(([text]) => text)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8']);
});

it('shows a table with its headings', () => {
  const { size, texts } = filled('=CAPEX.AI_PAYBACK_SCHEDULE(60,20)');
  expect(size).toEqual([5, 7]);
  expect(texts[0]?.[0]).toBe('Year');
  expect(texts.at(-1)?.at(-1)).toBe('0');
});

it('shows all of a table of risk', () => {
  const { size, texts } = filled('=CAPEX.AI_PAYBACK_RISK({54,60,66},20,0,0,0,0,100)');
  expect(size).toEqual([9, 2]);
  expect(texts[0]).toEqual(['Share that pays back', '1']);
  expect(texts[8]).toEqual(['Rank correlation', '1']);
});

it('an answer that is not known fills one cell, and says nothing', () => {
  expect(filled('=CAPEX.AI_GAP(SUM(B2:B4),20)')).toEqual({
    size: [1, 1],
    texts: [['']],
    short: '',
  });
});
