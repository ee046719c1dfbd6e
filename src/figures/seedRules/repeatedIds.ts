import { findNodeAtLocation } from 'jsonc-parser';
import type { Fault } from './fault';
import type { SeedFile } from './seedFile';

/** The ids that stand more than once in these files, each where it is repeated. */
export function repeatedIds(files: readonly SeedFile[]): readonly Fault[] {
  const first = new Map<string, Fault>();
  return files.flatMap((file) =>
    (file.root?.children ?? []).flatMap((node) => {
      const id = findNodeAtLocation(node, ['id']);
      if (!id) return [];
      const name = String(id.value);
      const before = first.get(name);
      if (before)
        return [file.fault(id, `${name} is already in ${before.file}, line ${before.line}`)];
      first.set(name, file.fault(id, 'first'));
      return [];
    }),
  );
}
