import fc from 'fast-check';
import { functionsIn, toLive, toNative } from '../../src/native/calls';
import { equivalentsByName } from '../../src/native/equivalents';

const native = (formula: string) => toNative(formula, equivalentsByName).native;
const live = (formula: string) => toLive(formula, equivalentsByName);

describe('to native and back', () => {
  test.each([
    ['what is left out is written as 0', '=CAPEX.AI_GAP(B2,C2)', '=AI_GAP(B2,C2,0,0)'],
    ['in between too', '=CAPEX.AI_GAP(B2,C2,,1)', '=AI_GAP(B2,C2,0,1)'],
    [
      'calls within calls',
      '=CAPEX.AI_GAP(CAPEX.AI_GAP(1,2),SUM(1,CAPEX.MARKET_CEILING(A1)))',
      '=AI_GAP(AI_GAP(1,2,0,0),SUM(1,MARKET_CEILING(A1,0,0,0)),0,0)',
    ],
    [
      'several in one formula',
      '=CAPEX.AI_GAP(1,2)-CAPEX.AI_GAP(3,4)',
      '=AI_GAP(1,2,0,0)-AI_GAP(3,4,0,0)',
    ],
    [
      'a text stays',
      '="CAPEX.AI_GAP(1,2)"&CAPEX.AI_GAP(1,2)',
      '="CAPEX.AI_GAP(1,2)"&AI_GAP(1,2,0,0)',
    ],
    ["a sheet's name stays", "='CAPEX.AI_GAP(1)'!A1", "='CAPEX.AI_GAP(1)'!A1"],
    ['a name that contains ours stays', '=MYCAPEX.AI_GAP(1,2)', '=MYCAPEX.AI_GAP(1,2)'],
    ['an AI Capex function without an equivalent stays', ...twice('=CAPEX.AI_PAYBACK_RISK(60,20)')],
    ['arrays', '=CAPEX.AI_GAP({1,2;3,4},2)', '=AI_GAP({1,2;3,4},2,0,0)'],
    ['a column of a table', '=CAPEX.AI_GAP(Sums[@Spend],2)', '=AI_GAP(Sums[@Spend],2,0,0)'],
    ['spaces around stay', '= 1 + CAPEX.AI_GAP(1,2)', '= 1 + AI_GAP(1,2,0,0)'],
    ['a call without arguments', '=CAPEX.AI_BASELINE()', '=AI_BASELINE(0,0)'],
  ])('%s', (_, ours, equivalent) => {
    expect(native(ours)).toBe(equivalent);
    expect(live(equivalent)).toBe(ours.replace(',,1)', ',0,1)'));
  });

  test('letter case, and the name that Excel gives it without the add-in, do not matter', () => {
    expect(native('=capex.ai_gap(1,2)')).toBe('=AI_GAP(1,2,0,0)');
    expect(native('=_xldudf_CAPEX_AI_GAP(1,2)')).toBe('=AI_GAP(1,2,0,0)');
  });

  test.each<[why: string, ours: string, equivalent: string, older: string | undefined]>([
    ['omitted', '=CAPEX.AI_PAYBACK(60,20)', '=AI_PAYBACK(60,20,0,0,0,0)', undefined],
    ['written as 0', '=CAPEX.AI_PAYBACK(60,20,,,,,0)', '=AI_PAYBACK(60,20,0,0,0,0)', undefined],
    ['given', '=CAPEX.AI_PAYBACK(60,20,0,0.4,0,0,5)', '=AI_PAYBACK(60,20,0,0.4,0,0)', 'AI_PAYBACK'],
    [
      'given in a call within another',
      '=CAPEX.AI_GAP(CAPEX.AI_PAYBACK(60,20,,,,,A1),1)',
      '=AI_GAP(AI_PAYBACK(60,20,0,0,0,0),1,0,0)',
      'AI_PAYBACK',
    ],
  ])(
    'an equivalent of an earlier version, with the new argument %s',
    (_, ours, equivalent, older) => {
      const made = toNative(ours, equivalentsByName, new Map([['AI_PAYBACK', 6]]));
      expect(made).toEqual({ native: equivalent, ...(older && { older }) });
    },
  );

  test('an equivalent of a later version gets 0 for what it has more', () => {
    const made = toNative('=CAPEX.AI_GAP(1,2)', equivalentsByName, new Map([['AI_GAP', 5]]));
    expect(made).toEqual({ native: '=AI_GAP(1,2,0,0,0)' });
  });

  test.each([
    ['an exponent', '1E9', '1000000000'],
    ['a small one', '1e9', '1000000000'],
    ['one below 1', '1E-9', '1e-9'],
    ['beyond plain digits', '1E300', '1e+300'],
    ['zeros at the end', '0.10', '0.1'],
    ['no zero at the beginning', '.5', '0.5'],
    ['negative', '-1E3', '-1000'],
    ['within a calculation', '2*1.50+A1', '2*1.5+A1'],
    ['percent', '10%', '10%'],
    ['in an array', '{1.0,2E1}', '{1,20}'],
    ['in a text', '"1E9"', '"1E9"'],
    ['in a name', 'A1E9', 'A1E9'],
  ])('a number is written as every spreadsheet reads it: %s', (_, given, written) => {
    expect(native(`=CAPEX.AI_GAP(${given},1E3)`)).toBe(`=AI_GAP(${written},1000,0,0)`);
  });

  test("another workbook's function of that name stays", () => {
    expect(live('=Other.xlsx!AI_GAP(1,2)')).toBe('=Other.xlsx!AI_GAP(1,2)');
  });

  test('whatever the arguments, the way there and back ends where it began', () => {
    const term = fc.constantFrom('1', 'A1', '"x,y)"', 'SUM(1,2)', '{1,2;3,4}', "'a(b'!A1");
    const call = fc
      .array(term, { minLength: 2, maxLength: 6 })
      .map((terms) => `CAPEX.AI_PAYBACK(${terms.join(',')})`);
    fc.assert(
      fc.property(call, call, (one, other) => {
        const formula = `=IF(${one}>1,${other},"CAPEX.AI_GAP(")`;
        expect(live(native(formula))).toBe(formula);
        expect(native(native(formula))).toBe(native(formula));
      }),
    );
  });
});

test('finds the AI Capex functions that a formula calls', () => {
  expect(functionsIn('=CAPEX.AI_GAP(CAPEX.FOO(1),capex.ai_gap(1,"CAPEX.OLD(1)"))')).toEqual([
    'AI_GAP',
  ]);
});

function twice(formula: string): readonly [string, string] {
  return [formula, formula];
}
