/**
 * Importing this module checks the seeds. It comes before all else that the build imports: the figures are read as
 * modules, and a module that cannot be read would stop the build without naming the line.
 */
import path from 'node:path';
import { checkSeeds } from '../seeds/checkSeeds';
import { readSeedFiles } from '../seeds/readSeedFiles';

const errors = checkSeeds(readSeedFiles(path.resolve(__dirname, '../../seeds')));
if (errors.length > 0) {
  const lines = errors.map(({ file, line, message }) => `seeds/${file}:${line}: ${message}`);
  throw new Error(`Invalid figures:\n${lines.join('\n')}`);
}
