import { unlessDamaged } from '../../package/unlessDamaged';
import { childrenOf } from '../../package/xml';
import type { PackageEdit } from './parts/packageEdit';

/** Writes into a file's properties when it was changed. Whose it is stays; damaged properties stay as they are. */
export function editModified(edit: PackageEdit, modified: Date): void {
  const part = edit.relationships('').find(({ kind }) => kind === 'core-properties')?.target;
  if (part === undefined || !edit.has(part)) return;
  const root = unlessDamaged(() => edit.xml(part));
  const splices = childrenOf(root, 'modified').map(({ openEnd, closeStart }) => ({
    ...{ start: openEnd, end: closeStart, text: timeText(modified) },
  }));
  edit.splice(part, splices);
}

/** Removes the list of sheets from a file's properties if it is no longer right; programs do without it. */
export function dropTitles(edit: PackageEdit): void {
  const part = edit.relationships('').find(({ kind }) => kind === 'extended-properties')?.target;
  if (part === undefined || !edit.has(part)) return;
  const root = unlessDamaged(() => edit.xml(part));
  const lists = ['HeadingPairs', 'TitlesOfParts'].flatMap((local) => childrenOf(root, local));
  edit.splice(
    part,
    lists.map(({ start, end }) => ({ start, end, text: '' })),
  );
}

/** A time as a file's properties have it, to the second. */
export function timeText(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}
