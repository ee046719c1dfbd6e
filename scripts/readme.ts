import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readmeTable } from './readmeTable';

/** Writes the table of functions into the README, between its two marks. */
const file = path.resolve(__dirname, '../README.md');
const marked = /(<!-- functions -->)[\s\S]*(<!-- \/functions -->)/;
const text = readFileSync(file, 'utf8');
if (!marked.test(text)) throw new Error('README.md has lost the marks of the table of functions');
writeFileSync(file, text.replace(marked, `$1\n\n${readmeTable()}\n\n$2`));
