import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const file = path.resolve(__dirname, '../../docs/benchmarks.md');
const marked = /(<!-- bench -->\n\n)[^]*?(\n\n<!-- \/bench -->)/;

/**
 * Puts the table between its marks in docs/benchmarks.md.
 *
 * @throws Error if the marks are not there
 */
export function writeReadme(table: string): void {
  const readme = readFileSync(file, 'utf8');
  if (!marked.test(readme))
    throw new Error('docs/benchmarks.md has no place for the table of the bench.');
  const day = new Date().toISOString().slice(0, 10);
  const heading = `Measured on ${day} with Node.js ${process.version}, ${process.platform}:`;
  writeFileSync(
    file,
    readme.replace(
      marked,
      (_, begin: string, end: string) => `${begin}${heading}\n\n${table}${end}`,
    ),
  );
}
