import { explain } from '../../src/explain/call/explain';
import { fieldArgument } from '../../src/explain/fieldArgument';
import { definitionFor } from '../../src/explain/definitionFor';
import { parseCall } from '../../src/explain/parseCall';
import { cellMessages } from '../../src/functions/messages';
import { type Language, languages } from '../../src/language';
import { spillSize } from '../../src/ui/formula/spillSize';

/** A page loads the messages of its own language alone. */
describe.each(languages)('with the messages of %s alone', (language) => {
  beforeEach(() => {
    const only = (each: Language) => each === language;
    const own = cellMessages.in(language);
    jest.spyOn(cellMessages, 'has').mockImplementation(only);
    jest.spyOn(cellMessages, 'in').mockImplementation((each) => {
      if (only(each)) return own;
      throw new RangeError(`${each} is not loaded`);
    });
  });
  afterEach(() => jest.restoreAllMocks());

  const callOf = (formula: string) => {
    const call = parseCall(formula);
    if (call?.kind !== 'call') throw new Error(`no call in ${formula}`);
    return call;
  };
  const outcome = (formula: string) => explain(callOf(formula), new Map()).outcome;

  test.each([
    ['an answer', '=CAPEX.AI_PAYBACK(60,20)', 'answer', undefined],
    ['no answer', '=CAPEX.AI_PAYBACK(60,0)', 'error', '#N/A'],
    ['an argument out of its domain', '=CAPEX.MARKET_CEILING(82)', 'error', '#VALUE!'],
    ['a table', '=CAPEX.AI_PAYBACK_SCHEDULE(60,20,0,0,0,0,5)', 'table', undefined],
    [
      'a table with trials that never pay back',
      '=CAPEX.AI_PAYBACK_RISK(60,{1,2,20})',
      'table',
      undefined,
    ],
  ] as const)('%s is explained', (_, formula, kind, code) => {
    const found = outcome(formula);
    expect(found.kind).toBe(kind);
    if (found.kind !== 'error') return;
    expect(found.code).toBe(code);
    expect(found.message?.[language]).toMatch(/./);
  });

  test('the place of a table with trials that never pay back is known', () => {
    const call = callOf('=CAPEX.AI_PAYBACK_RISK(60,{1,2,20},0,{-0.5,-0.3,0})');
    const size = spillSize(call, new Map(), explain(call, new Map()));
    expect(size.columns).toBe(2);
    expect(size.rows).toBeGreaterThan(3);
  });

  test('a field says what is wrong with its entry', () => {
    const [investment] = definitionFor('AI_PAYBACK').arguments;
    const read = fieldArgument(investment!, '');
    if (read.kind !== 'missing') throw new Error('it is missing');
    expect(read.message[language]).toMatch(/investment/);
  });
});
