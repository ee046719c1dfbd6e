import { pictureOf, type Picture } from '../../src/explain/picture';
import { explained } from './explained';

function cumulative(call: string): Extract<Picture, { kind: 'cumulative' }> {
  const picture = pictureOf(explained(call));
  if (picture?.kind !== 'cumulative') throw new RangeError(`no such picture of ${call}`);
  return picture;
}

test('a payback: the running sum from the investment to the year of recovery', () => {
  expect(cumulative('AI_PAYBACK(10000,3000)')).toEqual({
    kind: 'cumulative',
    points: [
      { year: 0, cumulative: -10000 },
      { year: 1, cumulative: -7000 },
      { year: 2, cumulative: -4000 },
      { year: 3, cumulative: -1000 },
      { year: 4, cumulative: 2000 },
    ],
    recovery: 10 / 3,
  });
});

test('cash flows: their running sum, with the recovery that is asked for', () => {
  const points = [-100, -40, 20, -30, 10].map((sum, year) => ({ year, cumulative: sum }));
  const call = 'AI_PAYBACK_FLOWS({-100,60,60,-50,40}';
  expect(cumulative(`${call})`)).toEqual({ kind: 'cumulative', points, recovery: 5 / 3 });
  expect(cumulative(`${call},0,"last")`)).toEqual({ kind: 'cumulative', points, recovery: 3.75 });
});

test.each<[why: string, call: string, lastYear: number, recovery: number | undefined]>([
  ['recovered at a year end', 'AI_PAYBACK(60,20)', 3, 3],
  ['nothing to earn back', 'AI_PAYBACK(0,20)', 1, 0],
  ['never recovered', 'AI_PAYBACK(60,5,0,0,0.1)', 20, undefined],
  ['recovered out of sight', 'AI_PAYBACK(1e9,1)', 200, undefined],
  ['cash flows that end short', 'AI_PAYBACK_FLOWS({-100,30,30},0.1)', 2, undefined],
  ['a schedule', 'AI_PAYBACK_SCHEDULE(60,20)', 3, 3],
  ['a schedule of some years', 'AI_PAYBACK_SCHEDULE(60,20,0,0,0,0,5)', 5, 3],
  ['a schedule too short', 'AI_PAYBACK_SCHEDULE(60,20,0,0,0,0,2)', 2, undefined],
])('%s: %s', (_, call, lastYear, recovery) => {
  const { points, recovery: found } = cumulative(call);
  expect(points.at(-1)?.year).toBe(lastYear);
  expect(found).toBe(recovery);
});

test('a breakeven growth: the running sum that just comes back in time', () => {
  const { points, recovery } = cumulative('AI_BREAKEVEN_GROWTH(1000,20,10,0.5)');
  expect(points.at(-1)?.year).toBe(10);
  expect(recovery).toBeCloseTo(10, 8);
});

test('a required revenue: the running sum that just comes back within the useful life', () => {
  const { points, recovery } = cumulative('AI_REQUIRED_REVENUE(60,4.5,0.2,0.1,0.08,10,3)');
  expect(points.at(-1)?.year).toBe(5);
  expect(recovery).toBeCloseTo(4.5, 8);
});

test.each<[why: string, call: string, last: [year: number, recovery: number]]>([
  ['whole years', 'AI_REQUIRED_REVENUE(100,5,0.4,0,0.1,0,0,20)', [5, 5]],
  ['a part of a year', 'AI_REQUIRED_REVENUE(60,4.5,0.2,0.1,0.08,10,3,5)', [4.5, 4.5]],
  ['less than a year', 'AI_REQUIRED_REVENUE(60,0.5,0,0,0.1,0,0,20)', [0.5, 0.5]],
  ['nothing but spend', 'AI_REQUIRED_REVENUE(0,5,0,0,0,10,0,20)', [5, 5]],
])('a residual value pays for the rest at the end: %s', (_, call, last) => {
  const { points, recovery } = cumulative(call);
  const end = points.at(-1)!;
  expect([end.year, recovery]).toEqual(last);
  expect(end.cumulative).toBeCloseTo(0, 8);
});

test('a residual value that alone pays back is all that comes in', () => {
  expect(cumulative('AI_REQUIRED_REVENUE(60,2,0,0,0,0,0,100)')).toEqual({
    kind: 'cumulative',
    points: [-60, -60, 40].map((sum, year) => ({ year, cumulative: sum })),
    recovery: 2,
  });
});

test('growth that ends: each year after it adds as much', () => {
  const sums = cumulative('AI_PAYBACK(100,20,0,0.5,0,0,1)').points.map((each) => each.cumulative);
  expect(sums).toEqual([-100, -80, -50, -20, 10]);
});

test('sums too large for a double are left out', () => {
  const { points } = cumulative('AI_PAYBACK_SCHEDULE(1,1e300,0,1e8,0,0,5)');
  expect(points.every(({ cumulative: sum }) => Number.isFinite(sum))).toBe(true);
  expect(points.length).toBeLessThan(6);
});

test('a gap: three bars', () => {
  expect(pictureOf(explained('AI_GAP(150,100,0.5,1)'))).toMatchObject({
    kind: 'bars',
    bars: [{ value: 100 }, { value: 600 }, { value: 500 }],
  });
});

test('a ceiling: share, reach, market and multiple', () => {
  const picture = pictureOf(explained('MARKET_CEILING(0.95,0.2,3,0.1)'));
  expect(picture).toMatchObject({ kind: 'ceiling', share: 0.95, reachable: 0.9 });
  if (picture?.kind !== 'ceiling') throw new RangeError('no ceiling');
  expect((picture.reachable * picture.market) / picture.share).toBeCloseTo(picture.multiple, 12);
});

test('a risk: how many trials pay back when, and how many never', () => {
  const picture = pictureOf(explained('AI_PAYBACK_RISK(60,{5,10,20},0.5,0,0.1,0,1000)'));
  if (picture?.kind !== 'histogram') throw new RangeError('no histogram');
  expect(picture.never).toBe(0.552);
  const shares = picture.bins.map(({ share }) => share);
  expect(shares.reduce((sum, share) => sum + share, picture.never)).toBeCloseTo(1, 12);
  expect(picture.bins[0]!.from).toBe(5);
  expect(picture.bins.at(-1)!.to).toBeUndefined();
  // More than half of the trials never pay back.
  const [p10, p50, p90] = picture.marks;
  expect(p10?.years).toBeGreaterThan(5);
  expect([p50, p90]).toEqual([{ percent: 50 }, { percent: 90 }]);
});

test('a risk that never pays back has no spans of years', () => {
  expect(pictureOf(explained('AI_PAYBACK_RISK(60,{1,2,3},0,0,0.1)'))).toEqual({
    kind: 'histogram',
    bins: [],
    never: 1,
    marks: [{ percent: 10 }, { percent: 50 }, { percent: 90 }],
  });
});

test.each([
  ['a figure', 'AI_BASELINE("bigtech.ai_spend")'],
  ['wrong arguments', 'MARKET_CEILING(82)'],
  ['two values instead of three', 'AI_PAYBACK_RISK({54,60},20)'],
  ['unknown arguments', 'AI_PAYBACK(SUM(1,1),20)'],
  ['no answer to draw', 'AI_GAP(60,20,1)'],
  ['no growth found', 'AI_BREAKEVEN_GROWTH(60,20,1)'],
])('%s has no picture: %s', (_, call) => {
  expect(pictureOf(explained(call))).toBeUndefined();
});
