import { performance } from 'node:perf_hooks';
import { writeXlsx } from 'hucre/xlsx';
import { findOffice } from '../libreoffice/findOffice';
import { recalculated } from '../libreoffice/recalculated';
import { cellFunctionNamed } from './cellFunctions';
import { column } from './column';
import { atLeast, skipped, told, type Row } from './row';

const rows = 100_000;
const rounds = 3;
const callsPerRound = 10;
const what = 'AI_PAYBACK, rows per second, to LibreOffice recalculating 100,000 rows of NPER';

/** Our AI_PAYBACK beside LibreOffice's own NPER of the same columns, by the clock. */
export async function officeRows(): Promise<readonly Row[]> {
  if (!findOffice()) return [skipped(what, 'LibreOffice is not installed')];
  const given = [column(rows, 10, 100, 1), column(rows, 20, 40, 2), column(rows, 0.01, 0.1, 3)];
  const [investment, revenue, rate] = given;
  const file = await nperFile(given);
  const call = cellFunctionNamed('AI_PAYBACK');
  const times = { calculated: Infinity, opened: Infinity, ours: Infinity };
  for (let round = 0; round < rounds; round++) {
    times.calculated = Math.min(times.calculated, await timed(() => recalculated(file)));
    times.opened = Math.min(
      times.opened,
      await timed(() => recalculated(file, { calculate: false })),
    );
    // Several calls for each of theirs: a call is over in an instant, and the first ones are compiled while they run.
    for (let again = 0; again < callsPerRound; again++) {
      times.ours = Math.min(
        times.ours,
        await timed(() => call(investment, revenue, null, null, rate)),
      );
    }
  }
  // The same file, opened and saved in the same way, with its formulas calculated and with the results that it brings.
  const theirs = times.calculated - times.opened;
  if (theirs <= 0) return [skipped(what, 'too fast to be told from opening the file')];
  return [
    atLeast(what, theirs / times.ours, 30),
    told('LibreOffice recalculating 100,000 rows of NPER', theirs, ' ms'),
  ];
}

/** A sheet of three columns, and NPER of each row in the fourth, with a result for those who do not calculate. */
function nperFile(given: readonly (readonly (readonly number[])[])[]): Promise<Uint8Array> {
  const cells = Array.from({ length: rows }, (_, i): [string, object] => {
    const formula = `NPER(C${i + 1},-B${i + 1},A${i + 1})`;
    return [`${i},3`, { formula, formulaResult: 1 }];
  });
  const values = Array.from({ length: rows }, (_, i) => given.map((column) => column[i]![0]!));
  return writeXlsx({ sheets: [{ name: 'NPER', rows: values, cells: new Map(cells) }] });
}

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
