import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** One test: the titles around it, and how it ended; `pending` is one that was skipped. */
export interface TestResult {
  readonly ancestorTitles: readonly string[];
  readonly status: string;
}

/** A file of tests: its path, and how it ended. */
export interface FileResult {
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'focused' | 'skipped';
  readonly assertionResults: readonly TestResult[];
}

/** How a run of Jest ended. Without an exit code of 0 no file need have failed: what comes before them may have. */
export interface Run {
  readonly code: number | null;
  readonly files: readonly FileResult[];
}

/**
 * Runs Jest, which shows its progress and what fails.
 *
 * @param options as on its command line
 * @param only paths of the files to run, out of those that the options choose; all of them if it is not there
 */
export type RunJest = (options: readonly string[], only?: readonly string[]) => Run;

const root = path.resolve(__dirname, '../..');
// Two runs may go on at once.
const results = path.join(root, '.cache', `test-results-${process.pid}.json`);

export const jest: RunJest = (options, only) => {
  mkdirSync(path.dirname(results), { recursive: true });
  const program = require.resolve('jest/bin/jest');
  const filter = only ? [`--filter=${path.join(__dirname, 'onlyFiles.js')}`] : [];
  const { status } = spawnSync(
    process.execPath,
    [program, ...filter, '--json', `--outputFile=${results}`, ...options],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ONLY_FILES: JSON.stringify(only) } },
  );
  if (!existsSync(results)) return { code: status, files: [] };
  const { testResults } = JSON.parse(readFileSync(results, 'utf8')) as {
    testResults: readonly FileResult[];
  };
  rmSync(results);
  return { code: status, files: testResults };
};
