import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { filesIn, pathWithin } from './filesIn';
import { libraryRoute } from './files/libraryRoute';
import { isSound, rowText, totalsText } from './files/showRows';
import { type Row, tryFile } from './files/tryFile';

const usage = 'npm run files -- FOLDER [--grid] [--only TEXT] [--seconds 60]';

/**
 * Opens every workbook of a folder, saves it as it is and with one number changed, and reports what was lost on the way:
 * `npm run files -- FOLDER` with the reader and the writer alone, or with `--grid` through the workbench's page.
 */
async function files(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      grid: { type: 'boolean' },
      only: { type: 'string', default: '' },
      seconds: { type: 'string', default: '60' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error(usage);
  const found = filesIn(folder).filter(
    (file) => /\.(xlsx|xlsm|xltx|xltm)$/i.test(file) && file.includes(values.only),
  );
  const timeoutMs = Number(values.seconds) * 1000;
  const route = values.grid
    ? await (await import('./files/gridRoute')).gridRoute(timeoutMs)
    : libraryRoute(timeoutMs);
  const rows: Row[] = [];
  try {
    for (const file of found) {
      const row = await tryFile(pathWithin(folder, file), readFileSync(file), route);
      console.log(rowText(row));
      rows.push(row);
    }
  } finally {
    await route.close();
  }
  console.log(`\n${totalsText(rows)}`);
  if (!isSound(rows)) process.exitCode = 1;
}

files().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
