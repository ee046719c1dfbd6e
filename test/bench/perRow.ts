import { cellFunctionNamed } from './cellFunctions';
import { column } from './column';
import { processorTimes } from './processorTime';
import { atMost, told, type Row } from './row';

/** In calls of fewer rows the call itself counts, which is measured separately. */
const small = 10;
const sizes = [1_000, 100_000, 1_000_000] as const;
/** As many rows in all for each size, so that each is measured for as long. */
const inAll = 1_000_000;

/** What a row costs in calls of 10 to 1,000,000 rows, how far these are apart, and what a call costs besides. */
export function costPerRow(): readonly Row[] {
  const call = cellFunctionNamed('AI_PAYBACK');
  const all = [small, ...sizes];
  const runs = Object.fromEntries(
    all.map((rows) => {
      const given = [column(rows, 10, 100, 1), column(rows, 20, 40, 2), column(rows, 0, 0.5, 3)];
      const run = (): void => {
        for (let done = 0; done < inAll; done += rows) call(...given);
      };
      return [String(rows), run];
    }),
  );
  const times = processorTimes(runs, 9);
  const nanoseconds = (rows: number): number => (times[String(rows)]! * 1e6) / inAll;
  const costs = sizes.map(nanoseconds);
  return [
    ...all.map((rows) =>
      told(`AI_PAYBACK, a row in calls of ${rows.toLocaleString('en')}`, nanoseconds(rows), ' ns'),
    ),
    atMost(
      'Slowest row relative to the fastest, from 1,000 rows on',
      Math.max(...costs) / Math.min(...costs),
      1.5,
    ),
    told(
      'AI_PAYBACK, fixed time of a call',
      ((nanoseconds(small) - nanoseconds(inAll)) * small) / 1000,
      ' µs',
    ),
  ];
}
