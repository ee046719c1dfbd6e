import { riskTornado } from '../../src/explain/riskTornado';
import { explained } from './explained';

const tornado = (call: string) => riskTornado(explained(call));

test('uncertain inputs only, the one that moves the payback period most first', () => {
  const found = tornado('AI_PAYBACK_RISK({54,60,75},{15,20,30},0,0,0,0,1000)');
  expect(found).toEqual({
    likely: 3,
    bars: [
      { argument: 'revenue', low: 4, high: 2 },
      { argument: 'investment', low: expect.closeTo(2.7, 12), high: expect.closeTo(3.75, 12) },
    ],
  });
});

test.each<[why: string, call: string, ends: readonly string[], expected: object]>([
  [
    'an end that never pays back is the furthest',
    'AI_PAYBACK_RISK({54,60,75},{1,20,30},0,0,0.1,0,1000)',
    ['investment'],
    { bars: [{ argument: 'revenue', high: expect.any(Number) }, { argument: 'investment' }] },
  ],
  [
    'likely values that never pay back',
    'AI_PAYBACK_RISK(60,{1,2,20},0,0,0.1,0,1000)',
    [],
    { bars: [{ argument: 'revenue', high: expect.any(Number) }] },
  ],
  ['nothing uncertain', 'AI_PAYBACK_RISK(60,20,0,0,0,0,1000)', [], { likely: 3, bars: [] }],
])('%s', (_, call, ends, expected) => {
  const found = tornado(call);
  expect(found).toMatchObject(expected);
  expect(
    found?.bars.filter(({ low }) => low !== undefined).map(({ argument }) => argument),
  ).toEqual(ends);
});

test('no answer has no tornado', () => {
  expect(tornado('AI_PAYBACK_RISK({54,60},20)')).toBeUndefined();
});
