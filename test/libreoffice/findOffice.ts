import { existsSync } from 'node:fs';
import path from 'node:path';

const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  win32: ['C:\\Program Files\\LibreOffice\\program\\soffice.exe'],
};

/** The program file of LibreOffice on this machine; undefined if there is none. */
export function findOffice(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const commands = folders.map((folder) => path.join(folder, 'soffice'));
  return [...(places[process.platform] ?? []), ...commands].find((file) => existsSync(file));
}
