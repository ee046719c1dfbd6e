import { partKey } from '../../../package/partName';
import type { PackageEdit } from './packageEdit';

/**
 * Takes a part away, and all parts that only it led to, such as the drawings and comments of a sheet. No relationship to
 * it may be left.
 */
export function removeWithOwn(edit: PackageEdit, part: string): void {
  const candidates = reachedFrom(edit, [part]);
  const others = new Map<string, ReadonlySet<string>>();
  const targetsOf = (each: string) => {
    const found = others.get(each) ?? targets(edit, each);
    others.set(each, found);
    return found;
  };
  // What the rest of the file can still reach stays, and so does all that it leads to.
  const kept = new Set<string>();
  const all = ['', ...edit.pack.names, ...edit.changes().keys()];
  const left = all.filter((name) => !candidates.has(partKey(name)));
  for (const name of left) for (const target of targetsOf(name)) kept.add(target);
  const staying = reachedFrom(
    edit,
    [...kept].filter((each) => candidates.has(each)),
  );
  for (const each of candidates) if (!staying.has(each)) edit.remove(each);
}

function reachedFrom(edit: PackageEdit, parts: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const left = parts.map(partKey);
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    if (reached.has(part)) continue;
    reached.add(part);
    left.push(...targets(edit, part));
  }
  return reached;
}

function targets(edit: PackageEdit, part: string): ReadonlySet<string> {
  if (part !== '' && !edit.has(part)) return new Set();
  const inner = edit.relationships(part).filter(({ isExternal }) => !isExternal);
  return new Set(inner.map(({ target }) => partKey(target)));
}
