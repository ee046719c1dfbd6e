import type { Claim, Claims } from '../../../kept/Claims';
import type { CarriedFile, KeptAbout } from '../../../kept/keptWorkbook';
import type { NotKept } from '../../../kept/notKept';
import type { Saving } from '../../../kept/Saver';
import type { Shelf } from '../../../kept/Shelf';
import type { News } from './news';

/** How the keeping stands. */
export interface KeepingState {
  readonly saving: Saving;
  /** Closing the page now would lose work. */
  readonly isUnsaved: boolean;
  readonly news: News | undefined;
}

/** Where workbooks are kept, and which page owns which; or why nothing is kept. */
export type KeptPlace =
  | { readonly kind: 'here'; readonly shelf: Shelf; readonly claims: Claims }
  | { readonly kind: 'nowhere'; readonly reason: NotKept };

/** A workbook kept before, which is this page's now. */
export interface Restored {
  readonly about: KeptAbout;
  readonly claim: Claim;
  /** The file that it was opened from; absent if it was begun here. */
  readonly file?: CarriedFile;
}

/** What the page has opened with. */
export interface Opened {
  readonly news: News | undefined;
  readonly restored?: Restored;
}
