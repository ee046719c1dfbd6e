import {
  DataValidationType,
  type IAccessor,
  type ISheetDataValidationRule,
  type Worksheet,
  DataValidationErrorStyle,
  DataValidationRenderMode,
  generateRandomId,
  type IResources,
} from '@univerjs/core';
import { DataValidationModel } from '@univerjs/data-validation';
import { deserializeListOptions } from '@univerjs/sheets';
import type { BookChoice, Book } from '../../xlsx/book';
import { area, block } from './block';

/** The cells of a sheet with a list of values, for a file. Other validation rules are not saved. */
export function gridBookChoices(accessor: IAccessor, worksheet: Worksheet): readonly BookChoice[] {
  const rules: readonly ISheetDataValidationRule[] = accessor
    .get(DataValidationModel)
    .getRules(worksheet.getUnitId(), worksheet.getSheetId());
  return rules.flatMap(({ type, formula1 = '', ranges }) => {
    if (type !== DataValidationType.LIST || !formula1) return [];
    return ranges.map((range) => ({ area: area(range), list: listOf(formula1) }));
  });
}

/** The grid stores a list as 1,2,3 or as ["1","2","3"], depending on its origin. */
function listOf(formula: string): BookChoice['list'] {
  if (formula.startsWith('=')) return { kind: 'cells', formula };
  return { kind: 'values', values: deserializeListOptions(formula).map(numberOrText) };
}

function numberOrText(value: string): number | string {
  return String(Number(value)) === value ? Number(value) : value;
}

/** The name of the resource in which the grid stores validation rules. */
const choicesResource = 'SHEET_DATA_VALIDATION_PLUGIN';

/**
 * The cells of a book with a list of values, in the form of the grid.
 *
 * @param ids the ids of the sheets, in order
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
    // In brackets, since a text may contain a comma.
    formula1: list.kind === 'values' ? JSON.stringify(list.values.map(String)) : list.formula,
    errorStyle: DataValidationErrorStyle.STOP,
    showErrorMessage: true,
    renderMode: DataValidationRenderMode.ARROW,
  };
}
