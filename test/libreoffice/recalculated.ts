import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { findOffice } from './findOffice';

/** A cell's value as LibreOffice has it; an error as its code, null for a blank. */
export type Calculated = number | string | boolean | null | { readonly error: string };

/** The values of a file's sheets, by the sheet's name, row by row. */
export type CalculatedBook = ReadonlyMap<string, readonly (readonly Calculated[])[]>;

/** Makes LibreOffice calculate every formula when it opens a file, whatever the file has. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

/**
 * Opens an `.xlsx` file in LibreOffice, calculates it again and reads what it then holds.
 *
 * @param file the file's bytes
 * @param calculate false leaves the results that the file brings, as LibreOffice does for a user
 */
export async function recalculated(
  file: Uint8Array,
  { calculate = true } = {},
): Promise<CalculatedBook> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ai-capex-'));
  try {
    // A profile of its own: another LibreOffice that runs would take the work and answer nothing.
    const profile = path.join(folder, 'profile');
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    if (calculate) {
      writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), settings);
    }
    const opened = path.join(folder, 'book.xlsx');
    writeFileSync(opened, file);
    const saved = path.join(folder, 'saved');
    await convert(opened, saved, profile);
    const book = await readXlsx(readFileSync(path.join(saved, 'book.xlsx')));
    return new Map(book.sheets.map((sheet) => [sheet.name, valuesOf(sheet)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function convert(file: string, folder: string, profile: string): Promise<void> {
  const office = findOffice();
  if (!office) throw new Error('LibreOffice is not installed.');
  await promisify(execFile)(
    office,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      ...['--convert-to', 'xlsx', '--outdir', folder, file],
    ],
    { timeout: 120_000 },
  );
}

function valuesOf({ rows, cells }: Sheet): readonly (readonly Calculated[])[] {
  return rows.map((row, i) =>
    row.map((value, j): Calculated => {
      const cell = cells?.get(`${i},${j}`);
      if (cell?.type === 'error') return { error: String(cell.value) };
      // A date is its number, as for any formula.
      if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
      return value;
    }),
  );
}
