import { parseCall } from '../../src/explain/parseCall';

const number = (text: string, value: number) => ({ kind: 'number', text, value });
const reference = (text: string) => ({ kind: 'reference', text });
const expression = (text: string) => ({ kind: 'expression', text });
const omitted = { kind: 'omitted', text: '' };

describe('arguments', () => {
  test.each<[why: string, list: string, expected: object[]]>([
    ['numbers', '60,0.5', [number('60', 60), number('0.5', 0.5)]],
    [
      'a number without its zero, and one by its power',
      '.5,1E3',
      [number('.5', 0.5), number('1E3', 1000)],
    ],
    ['per cent', '82%,5 %', [number('82%', 0.82), number('5 %', 0.05)]],
    ['signs', '-1,- 5%,+2', [number('-1', -1), number('- 5%', -0.05), number('+2', 2)]],
    ['a bracketed number', '(3)', [number('(3)', 3)]],
    ['spaces and a line break', ' 60 ,\n20 ', [number('60', 60), number('20', 20)]],
    ['nothing at all', '', []],
    ['only space', ' ', []],
    ['left out between commas', '60,,20', [number('60', 60), omitted, number('20', 20)]],
    ['left out at the end', '60,', [number('60', 60), omitted]],
    ['a cell and a range', '$B$2,B2:B9', [reference('$B$2'), reference('B2:B9')]],
    ['a whole column', 'A:A', [reference('A:A')]],
    [
      'with a sheet',
      "Sheet1!B2,'My Sheet'!A1:B2",
      [reference('Sheet1!B2'), reference("'My Sheet'!A1:B2")],
    ],
    ['a sheet with a quote', "'It''s'!A1", [reference("'It''s'!A1")]],
    ['a sheet with a comma and a bracket', "'a,(b'!A1", [reference("'a,(b'!A1")]],
    [
      'a text',
      '"bigtech.ai_spend"',
      [{ kind: 'text', text: '"bigtech.ai_spend"', value: 'bigtech.ai_spend' }],
    ],
    [
      'a text with a doubled quote, comma and bracket',
      '"a"",)b"',
      [{ kind: 'text', text: '"a"",)b"', value: 'a",)b' }],
    ],
    ['an array', '{1;-2}', [{ kind: 'array', text: '{1;-2}', values: [[1], [-2]] }]],
    [
      'a mixed array',
      '{1,"a";TRUE,#N/A}',
      [
        {
          kind: 'array',
          text: '{1,"a";TRUE,#N/A}',
          values: [
            [1, 'a'],
            [true, { error: '#N/A' }],
          ],
        },
      ],
    ],
    ['a truth value', 'TRUE', [{ kind: 'constant', text: 'TRUE', value: true }]],
    ['an error', '#N/A', [{ kind: 'constant', text: '#N/A', value: { error: '#N/A' } }]],
    ['a name', 'BigTech_AI_Spend_2026', [{ kind: 'name', text: 'BigTech_AI_Spend_2026' }]],
    ['a sum', '1+B2', [expression('1+B2')]],
    ['brackets within', '(1+B2)*2', [expression('(1+B2)*2')]],
    ['a call within', 'SUM(A1,A2),1', [expression('SUM(A1,A2)'), number('1', 1)]],
    ['a spill', 'A1#', [expression('A1#')]],
    ['a column of a table', 'Spend[Value]', [{ kind: 'reference', text: 'Spend[Value]' }]],
    ['this row of a table', 'Spend[@Value]', [expression('Spend[@Value]')]],
    ['whole columns', 'Sheet1!A:B', [{ kind: 'reference', text: 'Sheet1!A:B' }]],
    ['another workbook', '[Book1]Sheet1!A1', [expression('[Book1]Sheet1!A1')]],
    ['several sheets', 'Sheet1:Sheet3!A1', [expression('Sheet1:Sheet3!A1')]],
  ])('%s: %j', (_, list, expected) => {
    expect(parseCall(`=CAPEX.AI_GAP(${list})`)).toMatchObject({
      kind: 'call',
      arguments: expected,
    });
  });
});

describe('the call', () => {
  test.each<[why: string, formula: string, name: string, text: string, isWhole: boolean]>([
    ['alone', '=CAPEX.AI_GAP(60,20)', 'AI_GAP', 'CAPEX.AI_GAP(60,20)', true],
    ['in small letters', '=capex.ai_gap(1)', 'AI_GAP', 'capex.ai_gap(1)', true],
    [
      'under development',
      '=CAPEXDEV.MARKET_CEILING(0.5)',
      'MARKET_CEILING',
      'CAPEXDEV.MARKET_CEILING(0.5)',
      true,
    ],
    ['not found by Excel', '=_xldudf_CAPEX_AI_GAP(1)', 'AI_GAP', '_xldudf_CAPEX_AI_GAP(1)', true],
    ['space around it', '= CAPEX.AI_GAP(1) ', 'AI_GAP', 'CAPEX.AI_GAP(1)', true],
    ['a part of a sum', '=1+CAPEX.AI_GAP(60,20)', 'AI_GAP', 'CAPEX.AI_GAP(60,20)', false],
    [
      'within a call of Excel',
      '=ROUND(CAPEX.AI_GAP(60,(20)),1)',
      'AI_GAP',
      'CAPEX.AI_GAP(60,(20))',
      false,
    ],
    [
      'the first of two',
      '=CAPEX.AI_GAP(1)/CAPEX.AI_PAYBACK(2,3)',
      'AI_GAP',
      'CAPEX.AI_GAP(1)',
      false,
    ],
    [
      'the outer of two',
      '=CAPEX.AI_PAYBACK(CAPEX.AI_GAP(1),2)',
      'AI_PAYBACK',
      'CAPEX.AI_PAYBACK(CAPEX.AI_GAP(1),2)',
      true,
    ],
    [
      'behind a text that speaks of it',
      '="CAPEX.AI_GAP(1)"&CAPEX.AI_PAYBACK(2,3)',
      'AI_PAYBACK',
      'CAPEX.AI_PAYBACK(2,3)',
      false,
    ],
    [
      'behind a sheet that is called so',
      "='CAPEX.AI_GAP(1)'!A1+CAPEX.AI_PAYBACK(2,3)",
      'AI_PAYBACK',
      'CAPEX.AI_PAYBACK(2,3)',
      false,
    ],
    [
      'behind a longer name',
      '=MYCAPEX.AI_GAP(1)+CAPEX.AI_PAYBACK(2,3)',
      'AI_PAYBACK',
      'CAPEX.AI_PAYBACK(2,3)',
      false,
    ],
  ])('%s: %s', (_, formula, name, text, isWhole) => {
    expect(parseCall(formula)).toMatchObject({ kind: 'call', name, text, isWhole });
  });
});

test.each([
  ['no call', '=SUM(A1:A9)'],
  ['a longer name', '=MYCAPEX.AI_GAP(1)'],
  ['no function of ours', '=CAPEX.AI_GAPS(1)'],
  ['another namespace', '=OTHER.AI_GAP(1)'],
  ['only a text', '="=CAPEX.AI_GAP(1)"'],
  ['only a sheet', "='CAPEX.AI_GAP(1)'!A1"],
  ['nothing', ''],
])('%s: %s has none of ours', (_, formula) => {
  expect(parseCall(formula)).toBeUndefined();
});

test.each([
  ['a bracket is missing', '=CAPEX.AI_GAP(1'],
  ['a text without end', '=CAPEX.AI_GAP("a'],
  ['nothing behind an operator', '=CAPEX.AI_GAP(60)+'],
  ['an array without end', '=CAPEX.AI_GAP({1,2)'],
])('%s: %s cannot be taken apart', (_, formula) => {
  expect(parseCall(formula)).toEqual({ kind: 'unreadable' });
});
