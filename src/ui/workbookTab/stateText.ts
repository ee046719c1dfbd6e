import type { CellState } from '../../explain/cellState';
import type { WorkbookTexts } from './workbookTexts';

/** What is the matter with a cell, and what to do, in words. */
export interface StateText {
  readonly title: string;
  readonly text: string;
}

/** @param blocking the cell in the way of a spill, as the text names it, if it is known */
export function stateText(state: CellState, texts: WorkbookTexts, blocking?: string): StateText {
  switch (state.kind) {
    case 'pending':
      return { title: texts.pendingTitle, text: texts.pendingText };
    case 'blank':
      return { title: texts.blankTitle, text: texts.blankText };
    case 'error':
      return {
        title: texts.errorTitle(state.code),
        text: errorText(state.code, texts, blocking),
      };
    default:
      return state satisfies never;
  }
}

function errorText(code: string, texts: WorkbookTexts, blocking?: string): string {
  switch (code) {
    case '#SPILL!':
      return blocking === undefined ? texts.spill : texts.spillInto(blocking);
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
