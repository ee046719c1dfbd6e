import type { Claim, Claims } from './Claims';
import type { KeptFile, KeptAbout, KeptContent } from './keptWorkbook';
import type { Shelf } from './Shelf';

/** What a page that opens finds: a workbook to go on with, which is now its own, or why there is none. */
export type Found =
  | {
      readonly kind: 'found';
      readonly about: KeptAbout;
      readonly content: KeptContent;
      /** The file that it was opened from; absent if it was begun here. */
      readonly file?: KeptFile;
      readonly claim: Claim;
      /** So many other workbooks are kept. */
      readonly others: number;
    }
  | { readonly kind: 'nothing' }
  /** All of them are open in other pages. */
  | { readonly kind: 'elsewhere' }
  /** The last one is damaged, or was written by a newer page; nothing of it was touched. */
  | { readonly kind: 'unreadable'; readonly reason: 'damaged' | 'newer' }
  /** Opening the last one has not come to an end, several times. */
  | { readonly kind: 'stuck' };

/** After so many openings that came to no end a page no longer opens a workbook unasked. */
const maxOpenings = 2;

/** Finds the workbook changed last that is neither put aside nor open in another page. */
export async function findKept(shelf: Shelf, claims: Claims): Promise<Found> {
  const entries = await shelf.list();
  let isElsewhere = false;
  for (const entry of entries) {
    if (entry.kind === 'unreadable') continue;
    const { about } = entry;
    if (about.isAside) continue;
    const claim = await claims.claim(about.id);
    if (!claim) {
      isElsewhere = true;
      continue;
    }
    const opened = await open(shelf, about, claim, entries.length - 1);
    if (opened.kind !== 'found') claim.release();
    return opened;
  }
  if (isElsewhere) return { kind: 'elsewhere' };
  const unreadable = entries.find((entry) => entry.kind === 'unreadable');
  return unreadable ? { kind: 'unreadable', reason: unreadable.reason } : { kind: 'nothing' };
}

async function open(shelf: Shelf, about: KeptAbout, claim: Claim, others: number): Promise<Found> {
  const openings = await shelf.openings(about.id);
  if (openings >= maxOpenings) return { kind: 'stuck' };
  const content = await shelf.read(about.id);
  if (!content) return { kind: 'unreadable', reason: 'damaged' };
  const file = await shelf.readFile(about.id);
  await shelf.setOpenings(about.id, openings + 1);
  return { kind: 'found', about, content, ...(file && { file }), claim, others };
}
