import { fastPayback } from '../../src/finance/fastPayback';
import { terms } from './estimates';

type Call = Parameters<typeof terms>;

test.each<[why: string, call: Call, years: number]>([
  ['within the first year', [10, 60, 0.5, 0, 0, 10], 0.5],
  ['growing past the spend', [60, 20, 0, 0.4, 0, 60], 7.01944267169975],
  ['all terms', [60, 20, 0.5, 0.4, 0.1, 60], 11.0902619435156],
])('answers by itself: %s', (_, call, years) => {
  expect(fastPayback(terms(...call))).toBeCloseTo(years, 12);
});

test.each<[why: string, call: Call]>([
  ['never earned back', [60, 20, 0, 0, 0, 60]],
  ['more years than are counted', [1000, 10, 0, 0, 0, 5]],
  ['reached exactly at a year end, which a double cannot tell from missed', [60, 30, 0, 0, 0, 10]],
  ['flows that cancel', [0.01, 100, 0, 0, 0, 99.999]],
  ['amounts near the end of a double', [1e300, 1e300, 0, 0, 0, 1e299]],
  ['and near its beginning', [1e-300, 3e-300, 0, 0, 0, 1e-300]],
  ['a flow of less than a hundredth of what comes and goes', [0.4, 100, 0, 0, 0, 99.5]],
])('leaves to the exact way: %s', (_, call) => {
  expect(fastPayback(terms(...call))).toBeUndefined();
});
