import path from 'node:path/posix';
import { unzipSync } from 'fflate';
import { attribute, tags } from './tags';

/** The parts of a package by name, without a slash in front. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`. */
  readonly type: string;
  /** The name of a part. */
  readonly target: string;
}

/** @throws Error if the bytes are not a zip file */
export function packageParts(bytes: Uint8Array): Parts {
  return new Map(
    Object.entries(unzipSync(bytes))
      .map(([name, data]) => [name.replaceAll('\\', '/').replace(/^\//, ''), data] as const)
      .filter(([name]) => !name.endsWith('/')),
  );
}

/** A part as text, in the encoding that it declares; empty if there is no such part. */
export function partText(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) return '';
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) {
    return new TextDecoder('utf-16be').decode(bytes);
  }
  const said = /^<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 200)),
  )?.[1];
  return new TextDecoder(said).decode(bytes);
}

/** The parts that a part leads to; those of the package itself for an empty name. */
export function relationships(parts: Parts, name: string): Relationship[] {
  const folder = path.dirname(name);
  const found = path.join(folder, '_rels', `${path.basename(name)}.rels`);
  const all: Relationship[] = [];
  for (const piece of tags(partText(parts, found))) {
    if (piece.kind !== 'open' || piece.name !== 'Relationship') continue;
    const { attributes } = piece;
    const target = (attribute(attributes, 'Target') ?? '').replaceAll('\\', '/');
    if (attribute(attributes, 'TargetMode') === 'External') continue;
    all.push({
      id: attribute(attributes, 'Id') ?? '',
      type: (attribute(attributes, 'Type') ?? '').replace(/^.*\//, ''),
      target: target.startsWith('/')
        ? target.slice(1)
        : path.join(folder, target.split('#')[0] ?? ''),
    });
  }
  return all;
}

/** Every part to which relationships lead, from the package on, with the type under which it was reached first. */
export function reachableParts(parts: Parts): Map<string, string> {
  const reached = new Map<string, string>();
  const waiting = [''];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const { type, target } of relationships(parts, name)) {
      if (reached.has(target) || !parts.has(target)) continue;
      reached.set(target, type);
      waiting.push(target);
    }
  }
  return reached;
}
