import type { Reason } from '../finance/noAnswer';
import type { Domain } from './definition';
import type { ArgumentFault } from './fault';

/** The messages of cells in a language: one for each reason and each fault. */
export interface CellMessages {
  readonly reasons: {
    readonly [Kind in Reason['kind']]: (reason: Extract<Reason, { kind: Kind }>) => string;
  };
  readonly faults: {
    readonly [Kind in ArgumentFault['kind']]: (
      fault: Extract<ArgumentFault, { kind: Kind }>,
    ) => string;
  };
  /** What a number may be, as it follows "must be": "above 0 and at most 1". */
  readonly domain: (domain: Domain) => string;
}
