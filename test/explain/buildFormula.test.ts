import fc from 'fast-check';
import { buildFormula } from '../../src/explain/buildFormula';
import { explain } from '../../src/explain/call/explain';
import type { FunctionName } from '../../src/functions/functionName';
import { parseCall } from '../../src/explain/parseCall';

test.each<[why: string, name: FunctionName, inputs: string[], formula: string]>([
  ['numbers', 'AI_GAP', ['60', '20'], '=CAPEX.AI_GAP(60,20)'],
  ['empty ones at the end left out', 'AI_GAP', ['60', '20', '', ' '], '=CAPEX.AI_GAP(60,20)'],
  ['an empty one before another kept', 'AI_GAP', ['60', '20', '', '1'], '=CAPEX.AI_GAP(60,20,,1)'],
  ['per cent', 'AI_GAP', ['60', '20', '30%'], '=CAPEX.AI_GAP(60,20,30%)'],
  ['a reference', 'AI_GAP', ['B2:B9', "'My Sheet'!$C$3"], "=CAPEX.AI_GAP(B2:B9,'My Sheet'!$C$3)"],
  [
    'the name of a figure',
    'AI_GAP',
    ['BigTech_AI_Spend_2026', '20'],
    '=CAPEX.AI_GAP(BigTech_AI_Spend_2026,20)',
  ],
  ['a part of a formula', 'AI_GAP', ['=SUM(B2,B3)*2', '=mine'], '=CAPEX.AI_GAP(SUM(B2,B3)*2,mine)'],
  ['thousands parted', 'AI_GAP', ['1,500', '1,234,567.5'], '=CAPEX.AI_GAP(1500,1234567.5)'],
  ['and full-width', 'AI_GAP', ['1，500', '+1,200%'], '=CAPEX.AI_GAP(1500,+1200%)'],
  ['an expression of cells', 'AI_GAP', ['A3+5', '-B2*(1+C3)'], '=CAPEX.AI_GAP(A3+5,-B2*(1+C3))'],
  ['of numbers', 'AI_GAP', ['60*1.5', '(20)'], '=CAPEX.AI_GAP(60*1.5,(20))'],
  [
    'a call',
    'AI_GAP',
    ['SUM(B2:B9)', "'My Sheet'!B2/2"],
    "=CAPEX.AI_GAP(SUM(B2:B9),'My Sheet'!B2/2)",
  ],
  ['an expression is a text for a text', 'AI_BASELINE', ['a+b'], '=CAPEX.AI_BASELINE("a+b")'],
  ['space around', 'AI_GAP', [' 60 ', '20 '], '=CAPEX.AI_GAP(60,20)'],
  ['a negative growth', 'AI_PAYBACK', ['60', '20', '', '-5%'], '=CAPEX.AI_PAYBACK(60,20,,-5%)'],
  [
    'three values',
    'AI_PAYBACK_RISK',
    ['{54,60,66}', 'B2:D2', '{0.3;0.4;0.6}', '{-0.1,0,0.2}', '10%', '', '', '7'],
    '=CAPEX.AI_PAYBACK_RISK({54,60,66},B2:D2,{0.3;0.4;0.6},{-0.1,0,0.2},10%,,,7)',
  ],
  [
    'cells of cash flows, and a bare word',
    'AI_PAYBACK_FLOWS',
    ['B2:G2', '', 'last'],
    '=CAPEX.AI_PAYBACK_FLOWS(B2:G2,,"last")',
  ],
  [
    'cash flows as numbers',
    'AI_PAYBACK_FLOWS',
    ['{-100,60;-50,60}', '10%'],
    '=CAPEX.AI_PAYBACK_FLOWS({-100,60;-50,60},10%)',
  ],
  [
    'bare words for a text',
    'AI_BASELINE',
    ['bigtech.ai_spend', 'unit'],
    '=CAPEX.AI_BASELINE("bigtech.ai_spend","unit")',
  ],
  [
    'words in quotes',
    'AI_BASELINE',
    ['"bigtech.ai_spend"'],
    '=CAPEX.AI_BASELINE("bigtech.ai_spend")',
  ],
  ['a cell for a text', 'AI_BASELINE', ['B2'], '=CAPEX.AI_BASELINE(B2)'],
  ['words that look like a number', 'AI_BASELINE', ['2026'], '=CAPEX.AI_BASELINE("2026")'],
  ['a quote among the words', 'AI_BASELINE', ['a"b'], '=CAPEX.AI_BASELINE("a""b")'],
  ['nothing if nothing is required', 'AI_BASELINE', [], '=CAPEX.AI_BASELINE()'],
])('%s: %s of %j', (_, name, inputs, formula) => {
  expect(buildFormula(name, inputs)).toMatchObject({ kind: 'complete', formula });
});

test('under development it is in its own namespace', () => {
  expect(buildFormula('AI_GAP', ['60', '20'], { namespace: 'CAPEXDEV' })).toMatchObject({
    formula: '=CAPEXDEV.AI_GAP(60,20)',
  });
});

test.each<[inputs: string[], arguments: string]>([
  [['Spend', '20'], 'Spend,20'],
  [['spend', 'SPEND*2'], 'spend,SPEND*2'],
  [['SUM(Spend,5)', '20'], 'SUM(Spend,5),20'],
  [['Spend+BigTech_AI_Spend_2026', '20'], 'Spend+BigTech_AI_Spend_2026,20'],
])('names of the workbook are accepted: %j', (inputs, written) => {
  expect(buildFormula('AI_GAP', inputs, { names: new Set(['spend']) })).toMatchObject({
    formula: `=CAPEX.AI_GAP(${written})`,
  });
});

const orElse =
  'a number (1,500 or 0.3), a percentage (30%), a cell (B2), a name or an expression (B2*2)';

test.each<[why: string, name: FunctionName, inputs: string[], faults: (string | undefined)[]]>([
  [
    'an empty form',
    'AI_GAP',
    [],
    ['spend is required', 'revenue is required', undefined, undefined],
  ],
  [
    'three values that fall, two values, a per cent among them',
    'AI_PAYBACK_RISK',
    ['{66,60,54}', '{10,20}', '{30%,40%,50%}'],
    [
      'investment must be in ascending order (low, likely, high), not 66, 60, 54',
      'revenue must be a single value or three in a row or column (low, likely, high), not a range of 1 × 2 cells',
      'Enter cost_ratio as a number (1,500 or 0.3), a percentage (30%), low, likely and high ({0.2,0.3,0.5}), or cells (B2 or B2:D2), not {30%,40%,50%}',
      ...[undefined, undefined, undefined, undefined, undefined],
    ],
  ],
  [
    'a number instead of cash flows, another word',
    'AI_PAYBACK_FLOWS',
    ['-100', '-100%', 'final'],
    [
      'cash_flows must be a row or column of at least two values, not a single value',
      'discount_rate must be above -1, not -1',
      'recovery must be one of first, last, not "final"',
    ],
  ],
  [
    'words instead of cash flows, and among them',
    'AI_PAYBACK_FLOWS',
    ['many'],
    [
      'Enter cash_flows as cells in a row or column (B2:G2) or as numbers ({-100,60,60}), not many',
      undefined,
      undefined,
    ],
  ],
  [
    'a text among cash flows of the second project',
    'AI_PAYBACK_FLOWS',
    ['{-100,60;-50,"x"}'],
    [
      'Enter cash_flows as cells in a row or column (B2:G2) or as numbers ({-100,60,60}), not {-100,60;-50,"x"}',
      undefined,
      undefined,
    ],
  ],
  [
    'three values instead of one',
    'AI_PAYBACK',
    ['{54,60,66}', '20'],
    [`Enter investment as ${orElse}, not {54,60,66}`, ...Array<undefined>(5).fill(undefined)],
  ],
  ...['1,00', '0,500', '-0,500%', '1,0000', '1.500,25', '1,,500', ',500', '12 500'].map(
    (typed): [string, FunctionName, string[], (string | undefined)[]] => [
      'digits in groups other than of three, or of nothing',
      'AI_GAP',
      [typed, '20'],
      [`Enter spend as ${orElse}, not ${typed}`, undefined, undefined, undefined],
    ],
  ),
  ...[
    'B2+',
    '+',
    'B2 C3',
    'B2,C3',
    'B2,C3*2',
    '=B2,C3*2',
    'A!B2,C3^2',
    'sixty*2',
    'SUM(sixty)',
    'TRUE',
  ].map((typed): [string, FunctionName, string[], (string | undefined)[]] => [
    'no expression of numbers, cells and known names',
    'AI_GAP',
    [typed, '20'],
    [`Enter spend as ${orElse}, not ${typed}`, undefined, undefined, undefined],
  ]),
  [
    'a decimal comma',
    'AI_GAP',
    ['60', '0,5'],
    [undefined, `Enter revenue as ${orElse}, not 0,5`, undefined, undefined],
  ],
  [
    'a unit',
    'AI_GAP',
    ['60 bn', '20'],
    [`Enter spend as ${orElse}, not 60 bn`, undefined, undefined, undefined],
  ],
  [
    'a word',
    'AI_GAP',
    ['sixty', '20'],
    [`Enter spend as ${orElse}, not sixty`, undefined, undefined, undefined],
  ],
  [
    'a text in quotes',
    'AI_GAP',
    ['"60"', '20'],
    [`Enter spend as ${orElse}, not "60"`, undefined, undefined, undefined],
  ],
  [
    'an unfinished formula',
    'AI_GAP',
    ['=SUM(', '20'],
    [`Enter spend as ${orElse}, not =SUM(`, undefined, undefined, undefined],
  ],
  [
    'only an equals sign',
    'AI_GAP',
    ['=', '20'],
    [`Enter spend as ${orElse}, not =`, undefined, undefined, undefined],
  ],
  [
    'two arguments in one',
    'AI_GAP',
    ['=B2,B3', '20'],
    [`Enter spend as ${orElse}, not =B2,B3`, undefined, undefined, undefined],
  ],
  [
    'an end of the call',
    'AI_GAP',
    ['=1)+(2', '20'],
    [`Enter spend as ${orElse}, not =1)+(2`, undefined, undefined, undefined],
  ],
  [
    'outside the domain',
    'AI_GAP',
    ['-60', '20'],
    ['spend must be at least 0, not -60', undefined, undefined, undefined],
  ],
  [
    '82 for 82 %',
    'MARKET_CEILING',
    ['82'],
    [
      'share must be above 0 and at most 1, not 82 (for 82%, enter 0.82)',
      undefined,
      undefined,
      undefined,
    ],
  ],
  [
    'no such field',
    'AI_BASELINE',
    ['bigtech.ai_spend', 'price'],
    [
      undefined,
      'field must be one of value, unit, per, period, status, qualifier, by, source, label, annual, url, published, compare, not "price"',
    ],
  ],
])('%s: %s of %j', (_, name, inputs, faults) => {
  const built = buildFormula(name, inputs);
  expect(built.kind === 'incomplete' && built.faults.map((fault) => fault?.message.en)).toEqual(
    faults,
  );
});

test('an empty required field differs from a wrong one', () => {
  const built = buildFormula('AI_GAP', ['sixty', '']);
  expect(built.kind === 'incomplete' && built.faults.map((fault) => fault?.kind)).toEqual([
    'wrong',
    'missing',
    undefined,
    undefined,
  ]);
});

test('the live result is that of the cell, with references as they are read', () => {
  const built = buildFormula('AI_GAP', ['150', 'B2', '50%', '1']);
  if (built.kind !== 'complete') throw new RangeError('not complete');
  const { outcome } = explain(built.call, new Map([['B2', [[100]]]]));
  expect(outcome).toMatchObject({ kind: 'answer', value: { en: 500 } });
});

describe('laws', () => {
  const number = fc.oneof(
    fc.double({ min: 0, max: 1e12, noNaN: true }).map(String),
    fc.integer({ min: 0, max: 500 }).map((percent) => `${percent}%`),
  );
  const reference = fc.constantFrom(
    'B2',
    '$B$2:C9',
    "'It''s, (1)'!A1",
    'A:A',
    'BigTech_AI_Spend_2026',
  );
  const required = fc.oneof(
    number,
    reference,
    fc.constantFrom('=SUM(A1,B2)', '={1;2}', '=-B2*(1+C3)'),
  );
  const field = fc.oneof(required, fc.constant(''));

  test('what is built reads back as the same call', () => {
    fc.assert(
      fc.property(required, required, field, field, field, field, (...inputs) => {
        const built = buildFormula('AI_PAYBACK', inputs);
        expect(built).toMatchObject({ kind: 'complete' });
        if (built.kind === 'complete') expect(parseCall(built.formula)).toEqual(built.call);
      }),
    );
  });

  test('any text but none is a figure id, and reads back as it was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ minLength: 1 }), fc.constant('""')), (text) => {
        const built = buildFormula('AI_BASELINE', [text]);
        if (built.kind === 'complete') expect(parseCall(built.formula)).toEqual(built.call);
        // A formula may be unreadable, and "" is not a text.
        else expect(text.trim()).toMatch(/^=|^""$/);
      }),
    );
  });

  test('no formula is too strange to be read', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, within) => {
        const parsed = parseCall(`=${before}CAPEX.AI_GAP(${within})`);
        expect(['call', 'unreadable', undefined]).toContain(parsed?.kind);
      }),
    );
  });
});
