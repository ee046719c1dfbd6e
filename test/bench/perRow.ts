import { cellFunctionNamed } from './cellFunctions';
import { column } from './column';
import { processorTimes } from './processorTime';
import { atMost, told, type Row } from './row';

const sizes = [10, 1_000, 100_000, 1_000_000] as const;
/** As many rows in all for each size, so that each is measured for as long. */
const inAll = 1_000_000;

/** What a row costs in calls of 10 to 1,000,000 rows, and how far these are apart. */
export function costPerRow(): readonly Row[] {
  const call = cellFunctionNamed('AI_PAYBACK');
  const runs = Object.fromEntries(
    sizes.map((rows) => {
      const given = [column(rows, 10, 100, 1), column(rows, 20, 40, 2), column(rows, 0, 0.5, 3)];
      const run = (): void => {
        for (let done = 0; done < inAll; done += rows) call(...given);
      };
      return [String(rows), run];
    }),
  );
  const times = processorTimes(runs, 3);
  const nanoseconds = sizes.map((rows) => (times[String(rows)]! * 1e6) / inAll);
  const each = sizes.map((rows, i) =>
    told(`AI_PAYBACK, a row in calls of ${rows.toLocaleString('en')}`, nanoseconds[i]!, ' ns'),
  );
  const growth = nanoseconds.at(-1)! / Math.min(...nanoseconds);
  return [...each, atMost('A row of 1,000,000 to one of the cheapest size', growth, 3)];
}
