import type { CellState } from '../../explain/cellState';
import type { WorkbookTexts } from './workbookTexts';

/** What is the matter with a cell, and what to do, in words. */
export interface StateText {
  readonly title: string;
  readonly text: string;
}

/** @param isBlockingKnown whether the cell in the way of a spill is named next to the text */
export function stateText(
  state: CellState,
  texts: WorkbookTexts,
  isBlockingKnown = false,
): StateText {
  switch (state.kind) {
    case 'pending':
      return { title: texts.pendingTitle, text: texts.pendingText };
    case 'blank':
      return { title: texts.blankTitle, text: texts.blankText };
    case 'error':
      return {
        title: texts.errorTitle(state.code),
        text: errorText(state.code, texts, isBlockingKnown),
      };
    default:
      return state satisfies never;
  }
}

function errorText(code: string, texts: WorkbookTexts, isBlockingKnown: boolean): string {
  switch (code) {
    case '#SPILL!':
      return isBlockingKnown ? texts.spillKnown : texts.spill;
    case '#REF!':
      return texts.ref;
    case '#CALC!':
      return texts.calc;
    case '#NAME?':
      return texts.name;
    case '#CYCLE!':
    case '#CIRC!':
      return texts.circular;
    case '#CONNECT!':
    case '#BLOCKED!':
      return texts.connect;
    default:
      return texts.otherError;
  }
}
