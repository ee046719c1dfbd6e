import type { Ended } from '../hosts/contract/checksContract';

/** The outcomes in a report, by the ids of the checks. */
export function endedIn(report: string): Ended {
  const line = /^(passed|FAILED|not checked): (.+) \(\d+ ms\)(.*)$/gm;
  return [...report.matchAll(line)].map(([, outcome = '', id = '', detail = '']) => ({
    id,
    outcome: outcome === 'FAILED' ? `FAILED${detail}` : outcome,
  }));
}
