import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { median } from './median';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * The median processor time of each of some runs, in milliseconds. They take turns, so that what else the machine does
 * meets all of them alike; each starts on a clean heap, and pays for the garbage that it makes itself.
 */
export function processorTimes<Name extends string>(
  runs: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Readonly<Record<Name, number>> {
  const names = Object.keys(runs) as Name[];
  const times = names.map((): number[] => []);
  // The first round, in which the engine compiles, does not count.
  for (let round = 0; round <= rounds; round++) {
    names.forEach((name, i) => {
      const time = processorTime(runs[name]);
      if (round > 0) times[i]!.push(time);
    });
  }
  return Object.fromEntries(names.map((name, i) => [name, median(times[i]!)])) as Record<
    Name,
    number
  >;
}

/** Of all threads, so that collecting garbage next to the run counts as well; other programs do not lengthen it. */
function processorTime(run: () => unknown): number {
  // The second collection waits until what the first one found is swept, which would count as this run's.
  collectGarbage();
  collectGarbage();
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
