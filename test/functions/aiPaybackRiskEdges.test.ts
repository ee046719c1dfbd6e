import { functionNamed, TestError } from './call';

test('no cell is ever NaN, infinite, null or undefined, also at the ends of a double', () => {
  const edges = [0, 5e-324, 1e-300, 0.5, 1, 1e300, 1.7e308];
  for (const low of edges) {
    for (const high of edges.filter((edge) => edge >= low)) {
      for (const place of [0, 1, 2, 3, 4, 5]) {
        const given: unknown[] = [60, 20, 0.1, 0.1, 0.1, 1, 100];
        given[place] = [[low, low, high]];
        for (const [label, value] of functionNamed('AI_PAYBACK_RISK')(...given)) {
          if (label instanceof TestError || value instanceof TestError) continue;
          expect(typeof label).toBe('string');
          expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
        }
      }
    }
  }
});
