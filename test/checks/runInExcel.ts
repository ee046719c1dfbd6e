import { checks } from '../../src/checks/checks';
import { runChecks, type RunOptions, type RunReport } from '../../src/checks/runChecks';
import type { Bench } from '../../src/hosts/workbook';
import { excelWorkbook } from '../../src/hosts/excel/excelWorkbook';

/** Excel's bench. */
export async function excelBench(): Promise<Bench> {
  if (!excelWorkbook.bench) throw new Error('Excel has a bench.');
  return excelWorkbook.bench.open();
}

/** Runs all checks in the stand-in for Excel that is installed. */
export async function runInExcel(
  options: Partial<RunOptions> = {},
  bench?: Bench,
): Promise<RunReport> {
  return runChecks(bench ?? (await excelBench()), checks, {
    timeoutMs: 9_000,
    pane: { language: 'en', isDark: () => false },
    onProgress: () => undefined,
    isCancelled: () => false,
    ...options,
  });
}
