import type { KeptAbout, UnreadableReason } from '../../../kept/keptWorkbook';

/** What happened to the workbook as a whole, for its user to know. */
export type News =
  /** The page opened with a workbook kept before; so many others are kept. */
  | { readonly kind: 'restored'; readonly time: number; readonly others: number }
  /** The workbook is open in another page, so this one has a workbook of its own. */
  | { readonly kind: 'elsewhere' }
  /** The kept workbook could not be opened; it stays as it is. */
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  /** Opening the kept workbook stopped the page, more than once. */
  | { readonly kind: 'stuck' }
  /** The user has begun again, or opened a file; the workbook before is kept. */
  | { readonly kind: 'startedOver'; readonly before: KeptAbout }
  | { readonly kind: 'replaced'; readonly before: KeptAbout }
  /** A kept workbook was opened by the user, as it was then; the one before is kept, if there was anything in it. */
  | {
      readonly kind: 'broughtBack';
      readonly time: number;
      readonly before: KeptAbout | undefined;
    };
