import type { Injector } from '@univerjs/core';
import { choicesOfGoneSheets } from './choicesOfGoneSheets';
import { controlsByKeyboard } from './controlsByKeyboard';
import { forgetTabStart } from './forgetTabStart';
import { formulasHalfWidth } from './formulasHalfWidth';
import { keepKeyboard } from './keepKeyboard';
import { keepTypedFunction } from './keepTypedFunction';
import { keepTypedText } from './keepTypedText';
import { largeMerges } from './largeMerges';
import { nameControls } from './nameControls';
import './numbersFit';
import { segmentInPieces } from './segmentInPieces';
import { steadyRibbon } from './steadyRibbon';
import { tablesAtOnce } from './tablesAtOnce';

/**
 * Puts every guard against the mistakes of the grid's editor, display and menus in place.
 *
 * @param container the element that the grid is in
 */
export function guardEditor(injector: Injector, container: Element): void {
  choicesOfGoneSheets(injector);
  forgetTabStart(injector);
  formulasHalfWidth(injector);
  keepTypedFunction(injector);
  keepTypedText(injector);
  keepKeyboard();
  largeMerges(injector);
  segmentInPieces();
  steadyRibbon(injector);
  tablesAtOnce(injector);
  controlsByKeyboard(injector, container);
  nameControls(injector, container);
}
