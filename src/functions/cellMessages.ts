import type { Reason } from '../finance/noAnswer';
import type { TextsByKind } from '../language';
import type { Domain } from './definition';
import type { ArgumentFault } from './fault';

/** The messages of cells in a language: one for each reason and each fault. */
export interface CellMessages {
  readonly reasons: TextsByKind<Reason>;
  readonly faults: TextsByKind<ArgumentFault>;
  /** What a number may be, as it follows "must be": "above 0 and at most 1". */
  readonly domain: (domain: Domain) => string;
}
