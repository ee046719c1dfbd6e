import { sentence } from './schemaErrors';
import type { SeedError, SeedFile } from './seedFile';

/** An error in a field of an entry, in a sentence that names both. */
export function wrong(file: SeedFile, entry: number, field: string, predicate: string): SeedError {
  return file.errorAt([entry, field], sentence(file, [entry, field], predicate));
}
