/**
 * Importing this module checks the seeds. It comes before all else that the build imports: the figures are read as
 * modules, and a module that cannot be read would stop the build without naming the line.
 */
import path from 'node:path';
import { checkSeeds } from '../../src/figures/check';
import { readSeedFiles } from '../seedFiles';

const faults = checkSeeds(readSeedFiles(path.resolve(__dirname, '../../seeds')));
if (faults.length > 0) {
  const lines = faults.map(({ file, line, message }) => `seeds/${file}:${line}: ${message}`);
  throw new Error(`Invalid figures:\n${lines.join('\n')}`);
}
