import type { Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { override } from './override';

interface Reader {
  _resetTemp: () => void;
  _squareBracketState: number;
}

/**
 * Lets every formula be read from the beginning.
 *
 * Univer 0.25.1 reads a formula while it is typed, and keeps count of the square brackets that are still open, but does
 * not start that count again. After `=SUM(Deals[` has been typed, even on the way to a complete formula, every formula
 * that it has not read before is #NAME? until the page is loaded again.
 */
export function forgetBrackets(injector: Injector): void {
  const reader = injector.get(LexerTreeBuilder) as unknown as Reader;
  override(reader, '_resetTemp', (reset) => () => {
    reset();
    reader._squareBracketState = 0;
  });
}
