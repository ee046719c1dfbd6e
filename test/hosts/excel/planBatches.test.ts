import fc from 'fast-check';
import type { CellEntry } from '../../../src/hosts/excel/cellEntry';
import { planBatches } from '../../../src/hosts/excel/planBatches';

/** A row that takes this many bytes: brackets, commas, null and quotation marks are nine. */
const row = (bytes: number): readonly CellEntry[] => [
  { format: null, content: 'x'.repeat(bytes - 9) },
];
const rows = (...bytes: readonly number[]) => bytes.map(row);

/** Which plan, from which row, how many rows; with an exclamation mark if the plan ends there. */
const shown = (batches: ReturnType<typeof planBatches>) =>
  batches.map((batch) =>
    batch
      .map((part) => `${part.plan}:${part.row}+${part.entries.length}${part.isLast ? '!' : ''}`)
      .join(' '),
  );

describe('answers', () => {
  test.each([
    { plans: [rows(10, 10)], batches: ['0:0+2!'], why: 'all fits' },
    { plans: [rows(10), rows(20, 30)], batches: ['0:0+1! 1:0+2!'], why: 'of two plans too' },
    { plans: [rows(50, 40, 20)], batches: ['0:0+2', '0:2+1!'], why: 'the third row does not fit' },
    {
      plans: [rows(50), rows(40, 20), rows(30)],
      batches: ['0:0+1! 1:0+1', '1:1+1! 2:0+1!'],
      why: 'a request ends within a plan, and the next takes the plan after it along',
    },
    {
      plans: [rows(100), rows(10)],
      batches: ['0:0+1!', '1:0+1!'],
      why: 'a request ends with a plan',
    },
    { plans: [rows(500, 10)], batches: ['0:0+1', '0:1+1!'], why: 'one row is never divided' },
  ])('$why', ({ plans, batches }) => {
    expect(shown(planBatches(plans, 100))).toEqual(batches);
  });
});

test('every row of every plan is in exactly one part, in order, and no request is too large', () => {
  const anyPlans = fc.array(fc.array(fc.integer({ min: 10, max: 90 }), { minLength: 1 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(anyPlans, (plans) => {
      const given = plans.map((bytes) => rows(...bytes));
      const batches = planBatches(given, 100);
      const parts = batches.flat();
      const back = given.map((_, plan) =>
        parts.filter((part) => part.plan === plan).flatMap(({ entries }) => entries),
      );
      expect(back).toEqual(given);
      expect(parts.filter(({ isLast }) => isLast).map(({ plan }) => plan)).toEqual(
        given.map((_, plan) => plan),
      );
      for (const batch of batches) {
        const bytes = batch.flatMap(({ entries }) => entries.flat());
        expect(
          bytes.reduce((sum, { content }) => sum + String(content).length + 9, 0),
        ).toBeLessThan(101);
      }
    }),
  );
});
