import type { ApiSet } from './apiSet';

/** The sets without which Excel does not offer the add-in, as its manifest states. */
export function requiredSets(manifest: string): readonly ApiSet[] {
  const sets = manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"\s*\/>/g);
  return [...sets].map(([, name = '', version = '']) => ({ name, version }));
}
