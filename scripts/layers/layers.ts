import { arrows, below } from './arrows';

/**
 * The parts of the sources in layers, the lowest first: a part is in the first layer above all that it may import.
 *
 * @throws RangeError if parts import one another in a circle
 */
export function layers(): readonly (readonly string[])[] {
  const layerOf = new Map<string, number>();
  const find = (part: string, above: readonly string[]): number => {
    if (above.includes(part)) throw new RangeError(`a circle: ${[...above, part].join(' → ')}`);
    const known = layerOf.get(part);
    if (known !== undefined) return known;
    const parts = (arrows[part] ?? []).filter((imported) => imported in arrows);
    const under = below.includes(part) ? [] : [...below, ...parts];
    const layer = Math.max(-1, ...under.map((imported) => find(imported, [...above, part]))) + 1;
    layerOf.set(part, layer);
    return layer;
  };
  const found: string[][] = [];
  for (const part of Object.keys(arrows)) (found[find(part, [])] ??= []).push(part);
  return found;
}

/** The layers as a picture in text, the highest first; folders within a part are not shown. */
export function layersPicture(): string {
  const lines = layers().map((parts) => parts.filter((part) => !isWithin(part)).join('   '));
  return ['```', ...lines.filter(Boolean).reverse(), '```'].join('\n');
}

/** Whether a part is a folder of another that is in the table; the hosts are shown each by itself. */
function isWithin(part: string): boolean {
  const [folder = '', ...rest] = part.split('/');
  return rest.length > 0 && folder !== 'hosts' && folder in arrows;
}
