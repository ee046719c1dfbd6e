import './allTexts';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedTables, replaceTable } from './generatedTables';

/** Writes the tables that come from the code into the documentation again. */
for (const table of generatedTables) {
  const file = path.resolve(__dirname, '..', table.file);
  writeFileSync(file, replaceTable(readFileSync(file, 'utf8'), table));
}
