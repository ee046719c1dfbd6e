import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findOffice } from '../../libreoffice/findOffice';

/**
 * How long LibreOffice takes to calculate every formula of a file again, in milliseconds by its own clock. A macro asks it
 * to, so that neither starting, opening nor saving counts.
 *
 * @param rounds how often; each is reported
 * @throws Error if LibreOffice is not installed, or the macro did not run
 */
export async function recalculationTimes(
  file: Uint8Array,
  rounds: number,
): Promise<readonly number[]> {
  const office = findOffice();
  if (!office) throw new Error('LibreOffice is not installed.');
  const folder = mkdtempSync(path.join(tmpdir(), 'ai-capex-'));
  try {
    const profile = path.join(folder, 'profile');
    const run = (...given: string[]) =>
      promisify(execFile)(
        office,
        [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', ...given],
        { timeout: 120_000 },
      );
    // LibreOffice makes a profile of its own first, for it would put its own macros in the place of ours.
    await run('--terminate_after_init');
    cpSync(path.join(__dirname, 'macro'), path.join(profile, 'user/basic'), { recursive: true });
    const book = path.join(folder, 'book.xlsx');
    const report = path.join(folder, 'report.txt');
    writeFileSync(book, file);
    await run(`macro:///Standard.Bench.Measure(${pathToFileURL(book).href},${report},${rounds})`);
    return readFileSync(report, 'utf8').trim().split(/\s+/).map(Number);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
