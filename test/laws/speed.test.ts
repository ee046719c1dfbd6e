import fc from 'fast-check';
import { payback } from '../../src/finance/payback';
import type { Payback } from '../exact/cashFlows';
import { edgePayback } from './terms';

test('the slowest call takes under 1 ms', () => {
  const time = (call: Payback): number => {
    const start = performance.now();
    payback(...call);
    return performance.now() - start;
  };
  const slowest = fc
    .sample(edgePayback)
    .map((call) => ({ call, first: time(call) }))
    .sort((a, b) => b.first - a.first)
    .slice(0, 20);
  // The least of many runs is the call's own; what is above it belongs to the machine.
  const least = slowest.map(({ call }) =>
    Math.min(...Array.from({ length: 20 }, () => time(call))),
  );
  expect(Math.max(...least)).toBeLessThan(1);
});
