import fc from 'fast-check';
import { rangesToRead } from '../../src/explain/argumentValues';
import { parseCall } from '../../src/explain/parseCall';
import { pictureOf } from '../../src/explain/picture';
import { sentence } from '../../src/explain/sentences/sentence';
import { stepText } from '../../src/explain/stepText';
import { explained } from './explained';

const column = [[60], [120], [null], ['x']];

describe('the outcome is what the cell shows', () => {
  test.each<[why: string, call: string, outcome: object]>([
    ['a number', 'AI_GAP(60,20)', { kind: 'answer', value: { en: 40, 'zh-CN': 40 } }],
    [
      'a text',
      'AI_BASELINE("bigtech.ai_spend","unit")',
      { kind: 'answer', value: { en: 'USD bn', 'zh-CN': 'USD bn' } },
    ],
    [
      'a label in each language',
      'AI_BASELINE("bigtech.ai_spend","label")',
      {
        kind: 'answer',
        value: {
          en: 'Big tech: annual spend on AI models',
          'zh-CN': '大型科技公司：AI模型年支出',
        },
      },
    ],
    [
      'no answer',
      'AI_PAYBACK(60,5,0,0,0.1)',
      {
        kind: 'error',
        code: '#N/A',
        message: {
          en: 'never pays back: discounted net cash flow totals 50.0, short of 60',
          'zh-CN': '无法收回投资：贴现净现金流合计50.0，不足60',
        },
      },
    ],
    [
      'an argument outside its domain',
      'MARKET_CEILING(82)',
      {
        kind: 'error',
        code: '#VALUE!',
        message: {
          en: 'share must be above 0 and at most 1, not 82 (for 82%, enter 0.82)',
          'zh-CN': 'share 必须大于0且不超过1；输入的是82（82%请输入0.82）',
        },
      },
    ],
    ['an error handed on', 'AI_GAP(#DIV/0!,20)', { kind: 'error', code: '#DIV/0!' }],
    ['a calculation', 'AI_GAP(4*15,20%*100)', { kind: 'answer', value: { en: 40, 'zh-CN': 40 } }],
    ['a calculation with an error', 'AI_GAP(1/0,20)', { kind: 'error', code: '#DIV/0!' }],
    [
      'what cannot be calculated here',
      'AI_GAP(1+B2,20,SUM(A1))',
      { kind: 'unknown', arguments: ['spend', 'cost_ratio'] },
    ],
    ['a reference that was not read', 'AI_GAP(60,C3)', { kind: 'unknown', arguments: ['revenue'] }],
  ])('%s: %s', (_, call, outcome) => {
    expect(explained(call).outcome).toEqual(outcome);
  });

  test.each<[why: string, call: string, row: number, col: number, outcome: object]>([
    ['the first row', 'AI_GAP(B2:B5,20)', 0, 0, { kind: 'answer', value: { en: 40, 'zh-CN': 40 } }],
    ['a row below', 'AI_GAP(B2:B5,20)', 1, 0, { kind: 'answer', value: { en: 100, 'zh-CN': 100 } }],
    [
      'a blank cell',
      'AI_GAP(B2:B5,20)',
      2,
      0,
      { kind: 'answer', value: { en: -20, 'zh-CN': -20 } },
    ],
    [
      'column against row',
      'AI_GAP(B2:B5,{20,30})',
      1,
      1,
      { kind: 'answer', value: { en: 90, 'zh-CN': 90 } },
    ],
    [
      'ranges that do not fit',
      'AI_GAP(B2:B5,{1;2})',
      2,
      0,
      {
        kind: 'error',
        code: '#N/A',
        message: {
          en: 'the range sizes do not match: revenue has no value for this cell',
          'zh-CN': '区域大小不匹配：revenue 在此单元格没有值',
        },
      },
    ],
  ])('of a spill, %s', (_, call, row, col, outcome) => {
    expect(explained(call, { 'B2:B5': column }, { row, column: col }).outcome).toEqual(outcome);
  });

  test('a schedule is a table, as is the list of all figures', () => {
    const { outcome } = explained('AI_PAYBACK_SCHEDULE(60,20)');
    expect(outcome.kind === 'table' && outcome.table.en.at(-1)).toEqual([3, 20, 0, 0, 20, 20, 0]);
    const all = explained('AI_BASELINE()').outcome;
    expect(all.kind === 'table' && all.table['zh-CN'][0]?.[0]).toBe('figure');
  });

  test('a cell that the formula does not fill is refused', () => {
    expect(() => explained('AI_GAP({1;2},20)', {}, { row: 2, column: 0 })).toThrow(RangeError);
  });
});

describe('arguments', () => {
  test('each shows its value in the explained cell', () => {
    const { arguments: list } = explained(
      'AI_GAP(B2:B5,20,,SUM(A1))',
      { 'B2:B5': column },
      { row: 1, column: 0 },
    );
    expect(list.map(({ argument, value }) => [argument.name, value])).toEqual([
      ['spend', 120],
      ['revenue', 20],
      ['cost_ratio', null],
      ['overhead', undefined],
    ]);
  });

  test.each<[why: string, call: string, faults: (string | undefined)[]]>([
    ['all right', 'AI_GAP(60,20)', [undefined, undefined, undefined, undefined]],
    [
      'a required one left out',
      'AI_GAP(60)',
      [undefined, 'revenue is required', undefined, undefined],
    ],
    [
      'outside its domain',
      'AI_GAP(-1,20)',
      ['spend must be at least 0, not -1', undefined, undefined, undefined],
    ],
    [
      'text',
      'AI_GAP("60",20)',
      ['spend must be a number, not "60"', undefined, undefined, undefined],
    ],
    ['an optional text left out', 'AI_BASELINE()', [undefined, undefined]],
  ])('%s: %s', (_, call, faults) => {
    expect(explained(call).arguments.map(({ fault }) => fault?.en)).toEqual(faults);
  });

  test('a range in a schedule is a fault', () => {
    const { arguments: list, outcome } = explained('AI_PAYBACK_SCHEDULE({1;2},20)');
    expect(list[0]?.fault?.en).toBe(
      'investment must be a single value, not a range of 2 × 1 cells',
    );
    expect(outcome).toMatchObject({ kind: 'error', code: '#VALUE!' });
  });
});

test('what must be read are references, names and the cells of calculations, each once', () => {
  const call = parseCall(
    "=CAPEX.AI_PAYBACK(B2,B2,0.5,'It''s'!A1:A9,C1*2+B2,BigTech_AI_Spend_2026)",
  );
  if (call?.kind !== 'call') throw new RangeError('no call');
  expect(rangesToRead(call)).toEqual(['B2', "'It''s'!A1:A9", 'C1', 'BigTech_AI_Spend_2026']);
});

test('no numbers are too strange to be explained, in words without NaN', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 0, max: 200 }),
  );
  const name = fc.constantFrom(
    'AI_PAYBACK',
    'AI_GAP',
    'MARKET_CEILING',
    'AI_BREAKEVEN_GROWTH',
    'AI_PAYBACK_SCHEDULE',
  );
  fc.assert(
    fc.property(name, fc.array(number, { minLength: 1, maxLength: 6 }), (called, numbers) => {
      const explanation = explained(`${called}(${numbers.join(',')})`);
      pictureOf(explanation);
      const words = explanation.steps.map((step) => stepText(step, 'en', 'USD bn'));
      expect([...words, sentence(explanation, 'zh-CN', 'USD bn')].join()).not.toMatch(
        /NaN|undefined/,
      );
    }),
    { numRuns: 1000 },
  );
});
