import { findNodeAtLocation } from 'jsonc-parser';
import type { SeedError } from './fault';
import type { SeedFile } from './seedFile';

/**
 * The entries of these files that have a field in common with an earlier one, each where it is repeated. Case tells
 * none apart: Excel takes `a_b` and `A_B` for one name.
 */
export function duplicates(field: 'id' | 'name', files: readonly SeedFile[]): readonly SeedError[] {
  const first = new Map<string, SeedError>();
  return files.flatMap((file) =>
    (file.root?.children ?? []).flatMap((entry) => {
      const node = findNodeAtLocation(entry, [field]);
      if (!node) return [];
      const text = String(node.value);
      const before = first.get(text.toLowerCase());
      if (before)
        return [file.fault(node, `${text} is already in ${before.file}, line ${before.line}`)];
      first.set(text.toLowerCase(), file.fault(node, 'first'));
      return [];
    }),
  );
}
