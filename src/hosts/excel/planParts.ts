import type { CellEntry } from './cellEntry';

/** Consecutive rows of entries that Excel takes in one request. */
export interface PlanPart {
  readonly row: number;
  readonly entries: readonly (readonly CellEntry[])[];
}

/** Excel on the web takes 5 MB in a request, and reads it back in the same; the rest is for what goes around. */
export const payloadLimit = 4_000_000;

/** Divides entries into as few parts as each fits into a request; nearly always one. */
export function planParts(
  entries: readonly (readonly CellEntry[])[],
  limit = payloadLimit,
): readonly PlanPart[] {
  const parts: { row: number; entries: (readonly CellEntry[])[] }[] = [];
  let bytes = Infinity;
  entries.forEach((row, i) => {
    const own = payload(row);
    if (bytes + own > limit) {
      parts.push({ row: i, entries: [] });
      bytes = 0;
    }
    parts.at(-1)?.entries.push(row);
    bytes += own;
  });
  return parts;
}

const encoder = new TextEncoder();

function payload(row: readonly CellEntry[]): number {
  return encoder.encode(JSON.stringify(row.flatMap(({ format, content }) => [format, content])))
    .length;
}
