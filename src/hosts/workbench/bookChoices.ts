import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  type IResources,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { Book, BookChoice } from '../../xlsx/book';
import { block } from './block';

/** Under which name the grid keeps what cells take in its data. */
const choicesResource = 'SHEET_DATA_VALIDATION_PLUGIN';

/**
 * The cells of a book that take one of a list, as the grid stores them.
 *
 * @param ids those of the book's sheets, in order
 */
export function bookChoices({ sheets }: Book, ids: readonly string[]): IResources[number] {
  const rules = sheets.map(({ choices }, i) => [ids[i] ?? '', choices.map(rule)] as const);
  const filled = rules.filter(([, here]) => here.length > 0);
  return { name: choicesResource, data: JSON.stringify(Object.fromEntries(filled)) };
}

function rule({ area, list }: BookChoice): ISheetDataValidationRule {
  return {
    uid: generateRandomId(),
    type: DataValidationType.LIST,
    ranges: [block(area)],
    // As texts in brackets, since a text can have a comma in it.
    formula1: list.kind === 'values' ? JSON.stringify(list.values.map(String)) : list.formula,
    errorStyle: DataValidationErrorStyle.STOP,
    showErrorMessage: true,
    renderMode: DataValidationRenderMode.ARROW,
  };
}
