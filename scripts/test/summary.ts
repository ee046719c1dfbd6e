import path from 'node:path';
import type { Kind, Outcome } from './runKind';
import { reasonIn } from './skipping';

const root = path.resolve(__dirname, '../..');

/**
 * What a run came to, line by line: each kind, why tests were skipped, and the files that needed a second try.
 *
 * @param wanted the kinds that were to run; those after one that failed did not
 */
export function summary(outcomes: readonly Outcome[], wanted: readonly Kind[]): readonly string[] {
  const notRun = wanted.slice(outcomes.length);
  return [
    ...outcomes.map(lineOf),
    ...notRun.map((kind) => `${kind}: not run`),
    ...skipped(outcomes),
    ...outcomes.flatMap(({ late }) => late).map((file) => `Needed a second try: ${short(file)}`),
  ];
}

function lineOf(outcome: Outcome): string {
  const { kind, passed, seconds, files } = outcome;
  const statuses = testsOf([outcome]).map(({ status }) => status);
  const count = (wanted: string) => statuses.filter((status) => status === wanted).length;
  const failed = files.filter(({ status }) => status === 'failed').map(({ name }) => short(name));
  return [
    `${kind}: ${passed ? 'passed' : 'failed'} in ${seconds} s`,
    `${count('passed')} tests passed, ${count('failed')} failed, ${count('pending')} skipped`,
    ...(failed.length > 0 ? [`failed: ${failed.join(', ')}`] : []),
  ].join('; ');
}

/** A line for each reason, with how many tests were skipped for it. */
function skipped(outcomes: readonly Outcome[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { ancestorTitles, status } of testsOf(outcomes)) {
    if (status !== 'pending') continue;
    const reason = reasonIn(ancestorTitles) ?? 'not asked for';
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => `Skipped (${count}): ${reason}`);
}

function testsOf(outcomes: readonly Outcome[]) {
  return outcomes.flatMap(({ files }) => files).flatMap(({ assertionResults }) => assertionResults);
}

function short(file: string): string {
  return path.relative(root, file);
}
