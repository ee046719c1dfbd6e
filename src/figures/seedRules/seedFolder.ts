import type { SeedError } from './fault';
import type { Rule } from './rule';
import { readSeed, type SeedFile } from './seedFile';

/** The seed files by name. */
export type SeedFolder = ReadonlyMap<string, SeedFile>;

/** Reads the texts of seed files. */
export function readFolder(texts: Readonly<Record<string, string>>): SeedFolder {
  return new Map(Object.entries(texts).map(([name, text]) => [name, readSeed(name, text)]));
}

/** A file of the folder; one that is missing has that as its fault. */
export function fileIn(folder: SeedFolder, name: string): SeedFile {
  const file = folder.get(name);
  if (file) return file;
  const { fault } = readSeed(name, '');
  return { name, fault, faults: [fault({ offset: 0 }, 'the file is missing')] };
}

/** What is wrong in a file by a rule for the whole of it. */
export function faultsOf(file: SeedFile, rule: Rule): readonly SeedError[] {
  if (!file.root) return file.faults;
  const faults: SeedError[] = [];
  rule(file.root, (at, message) => faults.push(file.fault(at, message)));
  return faults;
}
