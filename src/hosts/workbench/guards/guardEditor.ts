import type { Injector } from '@univerjs/core';
import { formulasHalfWidth } from './formulasHalfWidth';
import { keepTypedFunction } from './keepTypedFunction';
import './numbersFit';

/** Puts every guard against the mistakes of the grid's editor, display and menus in place. */
export function guardEditor(injector: Injector): void {
  formulasHalfWidth(injector);
  keepTypedFunction(injector);
}
