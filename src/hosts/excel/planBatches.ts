import type { CellEntry } from './cellEntry';

/** What to enter for a plan's cells, row by row. */
export type PlanEntries = readonly (readonly CellEntry[])[];

/** Consecutive rows of a plan. */
export interface PlanPart {
  /** Which of the plans, counted from 0. */
  readonly plan: number;
  /** The plan's row with which the part begins. */
  readonly row: number;
  readonly entries: PlanEntries;
  /** It ends with the plan's last row. */
  readonly isLast: boolean;
}

/** Excel on the web accepts 5 MB per request and response; the rest is for everything besides the cells. */
const payloadLimit = 4_000_000;

/** Divides the entries of plans into as few requests as possible within the limit; nearly always a single one. */
export function planBatches(
  plans: readonly PlanEntries[],
  limit = payloadLimit,
): readonly (readonly PlanPart[])[] {
  const batches: PlanPart[][] = [];
  let bytes = Infinity;
  plans.forEach((rows, plan) => {
    let first = 0;
    const end = (last: number) => {
      const isLast = last === rows.length;
      if (last > first) {
        batches.at(-1)?.push({ plan, row: first, entries: rows.slice(first, last), isLast });
      }
      first = last;
    };
    rows.forEach((row, i) => {
      const own = payload(row);
      if (bytes + own > limit) {
        end(i);
        batches.push([]);
        bytes = 0;
      }
      bytes += own;
    });
    end(rows.length);
  });
  return batches;
}

const encoder = new TextEncoder();

function payload(row: readonly CellEntry[]): number {
  return encoder.encode(JSON.stringify(row.flatMap(({ format, content }) => [format, content])))
    .length;
}
