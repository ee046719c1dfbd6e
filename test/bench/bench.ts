import { answerRows } from './answers/answerRows';
import { inBrowser } from './browserRows';
import { functionRows } from './functions';
import { growthRows } from './growth';
import { officeRows } from './office';
import { paneRows } from './pane/paneRows';
import { costPerRow } from './perRow';
import { writeReadme } from './readme';
import { riskRows } from './risk';
import { excelRoundTrips } from './roundTrips';
import type { Row } from './row';
import { table } from './table';
import { workbenchRows } from './workbench';

const parts: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
  functions: functionRows,
  growth: growthRows,
  perRow: costPerRow,
  office: officeRows,
  risk: riskRows,
  pane: inBrowser(paneRows),
  workbench: inBrowser(workbenchRows),
  answers: inBrowser(answerRows),
  excel: excelRoundTrips,
};

/**
 * Measures all that is claimed, and prints it as one table; with `--readme` docs/benchmarks.md quotes it.
 * `npm run bench -- pane answers` measures these parts only.
 */
async function bench(): Promise<void> {
  const wanted = process.argv.slice(2).filter((each) => each in parts);
  const rows: Row[] = [];
  // One after the other: what runs next to a measurement lengthens it.
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
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
