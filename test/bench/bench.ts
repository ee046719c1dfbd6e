import { browserRows } from './browserRows';
import { functionRows } from './functions';
import { growthRows } from './growth';
import { officeRows } from './office';
import { costPerRow } from './perRow';
import { writeReadme } from './readme';
import { riskRows } from './risk';
import { excelRoundTrips } from './roundTrips';
import type { Row } from './row';
import { table } from './table';

/** Measures all that is claimed, and prints it as one table; with `--readme` docs/benchmarks.md quotes it. */
async function bench(): Promise<void> {
  const parts: readonly (() => readonly Row[] | Promise<readonly Row[]>)[] = [
    functionRows,
    growthRows,
    costPerRow,
    officeRows,
    riskRows,
    browserRows,
    excelRoundTrips,
  ];
  const rows: Row[] = [];
  // One after the other: what runs next to a measurement lengthens it.
  for (const part of parts) {
    rows.push(...(await part()));
    console.error(`${rows.at(-1)?.what ?? ''}: ${rows.at(-1)?.measured ?? ''}`);
  }
  console.log(table(rows));
  if (process.argv.includes('--readme')) writeReadme(table(rows));
}

bench().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
