import { existsSync } from 'node:fs';
import path from 'node:path';
import { needing } from '../../needing';

/** Debian keeps it where only the administrator's PATH leads. */
const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin'];

/** The program file of nginx; undefined if it is not installed. */
export function findNginx(): string | undefined {
  return folders.map((folder) => path.join(folder, 'nginx')).find((file) => existsSync(file));
}

/** Tests that need nginx. */
export function withNginx(title: string, tests: () => void): void {
  const missing = 'nginx is not installed; on Debian and Ubuntu: apt-get install nginx-light';
  needing(title, findNginx() ? undefined : missing, tests);
}
