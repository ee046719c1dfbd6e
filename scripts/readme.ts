import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../src/language';
import { readmes, withReadmeTable } from './readmeTable';

/** Writes the table of functions into the README of each language that has one. */
for (const language of languages) {
  const file = path.resolve(__dirname, '..', readmes[language]);
  if (existsSync(file)) {
    writeFileSync(file, withReadmeTable(readFileSync(file, 'utf8'), language));
  }
}
