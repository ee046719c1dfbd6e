import { existsSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../src/language';
import { textFiles } from './addLanguage';

const sources = path.resolve(__dirname, '../src');

test.each(languages)('%s has a file of texts for each that English has', (language) => {
  const files = textFiles(sources, language);
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
