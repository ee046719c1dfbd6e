import { availableParallelism } from 'node:os';
import type { FileResult, RunJest } from './jest';

/** The kinds of tests, in the order in which all of them run; what each is for is in test/README.md. */
export const kinds = ['unit', 'long', 'laws', 'browser', 'libreoffice'] as const;

export type Kind = (typeof kinds)[number];

/** How the tests of a kind ended. */
export interface Outcome {
  readonly kind: Kind;
  readonly passed: boolean;
  readonly seconds: number;
  /** Each file as it ended last. */
  readonly files: readonly FileResult[];
  /** Files that failed at first, and passed when they ran once more. */
  readonly late: readonly string[];
}

/** If more files fail, it is not because a browser was late. */
const mostLate = 5;

const alone = '--maxWorkers=1';
/**
 * How many files of tests run side by side. Half as many again as there are processors, because a test waits a sixth of its
 * time; but a browser has processes of its own, and one that gets too little is late.
 */
function sideBySide(kind: Kind): string {
  const files = availableParallelism() * (kind === 'browser' ? 1 : 1.5);
  return `--maxWorkers=${Math.ceil(files)}`;
}

/**
 * Runs the tests of a kind. A browser on a busy machine may be late once: files of its tests that fail run once more, each
 * from its start, because its tests build on each other, and with none beside it. What failed first stays in the output.
 *
 * @param options of Jest, for both runs
 */
export function runKind(kind: Kind, options: readonly string[], jest: RunJest): Outcome {
  const start = performance.now();
  const run = (workers: string, only?: readonly string[]) =>
    // The option takes every word behind it, up to the next option.
    jest(['--selectProjects', kind, '--ci', workers, ...options], only);
  const outcome = (passed: boolean, files: readonly FileResult[], late: readonly string[] = []) => {
    const seconds = Math.round((performance.now() - start) / 1000);
    return { kind, passed, seconds, files, late };
  };

  const first = run(sideBySide(kind));
  const failed = first.files.filter(({ status }) => status === 'failed').map(({ name }) => name);
  const mayBeLate = kind === 'browser' && failed.length > 0 && failed.length <= mostLate;
  if (!mayBeLate) return outcome(first.code === 0, first.files);

  console.log(`\n=== ${kind}: a second try, one file after the other: ${failed.length}`);
  const second = run(alone, failed);
  const last = new Map([...first.files, ...second.files].map((file) => [file.name, file]));
  const late = second.files.filter(({ status }) => status !== 'failed').map(({ name }) => name);
  return outcome(second.code === 0, [...last.values()], late);
}
