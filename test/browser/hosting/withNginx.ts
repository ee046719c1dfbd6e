import { existsSync } from 'node:fs';
import path from 'node:path';

/** Debian keeps it where only the administrator's PATH leads. */
const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin'];

/** The program file of nginx; undefined if it is not installed. */
export function findNginx(): string | undefined {
  return folders.map((folder) => path.join(folder, 'nginx')).find((file) => existsSync(file));
}

/** Tests that need nginx; if it is not installed they are skipped, which is said. */
export function withNginx(title: string, tests: () => void): void {
  if (findNginx()) return describe(title, tests);
  // Jest does not show the titles of what it skips.
  process.stderr.write(
    `Skipped: ${title}. nginx is not installed; on Debian and Ubuntu: apt-get install nginx-light.\n`,
  );
  describe.skip(title, tests);
}
