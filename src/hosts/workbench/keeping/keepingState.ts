import type { Claim, Claims } from '../../../kept/Claims';
import type { KeptFile, KeptAbout } from '../../../kept/keptWorkbook';
import type { NotKept } from '../../../kept/notKept';
import type { Saving } from '../../../kept/Saver';
import type { Shelf } from '../../../kept/Shelf';
import type { News } from './news';

/** The state of keeping the workbook in this browser. */
export interface KeepingState {
  readonly saving: Saving;
  /** Closing the page now would lose changes. */
  readonly isUnsaved: boolean;
  readonly news: News | undefined;
}

/** Where workbooks are kept, and which page owns which; or why nothing is kept. */
export type KeptPlace =
  | { readonly kind: 'here'; readonly shelf: Shelf; readonly claims: Claims }
  | { readonly kind: 'nowhere'; readonly reason: NotKept };

/** A kept workbook that this page has taken over. */
export interface Restored {
  readonly about: KeptAbout;
  readonly claim: Claim;
  /** The file that it was opened from; absent if it was created here. */
  readonly file?: KeptFile;
}

/** What the page has opened. */
export interface Opened {
  readonly news: News | undefined;
  readonly restored?: Restored;
}
