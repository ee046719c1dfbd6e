import { performance } from 'node:perf_hooks';
import { findOffice } from '../libreoffice/findOffice';
import { cellFunctionNamed } from './cellFunctions';
import { column } from './column';
import { median } from './median';
import { nperFile } from './libreoffice/nperFile';
import { recalculationTimes } from './libreoffice/recalculationTimes';
import { atLeast, skipped, told, type Row } from './row';

const rows = 100_000;
const rounds = 20;
const what = 'AI_PAYBACK, rows per second, to LibreOffice recalculating 100,000 rows of NPER';

/** Our AI_PAYBACK next to LibreOffice's own NPER of the same columns: medians, by the clock, each in its own program. */
export async function officeRows(): Promise<readonly Row[]> {
  if (!findOffice()) return [skipped(what, 'LibreOffice is not installed')];
  const given = [column(rows, 10, 100, 1), column(rows, 20, 40, 2), column(rows, 0.01, 0.1, 3)];
  const theirs = median(await recalculationTimes(await nperFile(given), rounds));
  const [investment, revenue, rate] = given;
  const call = cellFunctionNamed('AI_PAYBACK');
  const ours = median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      call(investment, revenue, null, null, rate);
      return performance.now() - start;
    }),
  );
  return [
    atLeast(what, theirs / ours, 1),
    told('LibreOffice recalculating 100,000 rows of NPER', theirs, ' ms'),
    told('AI_PAYBACK of the same 100,000 rows', ours, ' ms'),
  ];
}
