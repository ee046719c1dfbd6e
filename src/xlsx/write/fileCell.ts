import type { Cell } from 'hucre/xlsx';
import { address } from '../../sheets/address';
import type { BookCell, BookFormula } from '../book';
import { fileFormula } from '../formula/fileFormula';
import { fileStyle } from './fileStyle';
import { needsArray } from '../formula/needsArray';

/** A cell as the library that writes the file takes it. */
export function fileCell(cell: BookCell): Partial<Cell> {
  return { style: fileStyle(cell.look), ...contentOf(cell) };
}

function contentOf({ content, row, column }: BookCell): Partial<Cell> {
  switch (content?.kind) {
    case undefined:
      return {};
    case 'number':
    case 'truth':
      return { value: content.value };
    case 'text':
      // The library would take a text such as "#N/A" for an error, but never one with styles of its own.
      return content.value.startsWith('#')
        ? { richText: [{ text: content.value }] }
        : { value: content.value };
    case 'error':
      return { value: content.code };
    case 'formula':
      return formulaOf(content, row, column);
    default:
      return content satisfies never;
  }
}

function formulaOf(
  { formula, result, spill }: BookFormula,
  row: number,
  column: number,
): Partial<Cell> {
  const { rows, columns } = spill ?? { rows: 1, columns: 1 };
  return {
    formula: fileFormula(formula),
    ...(result !== undefined && typeof result !== 'object' && { formulaResult: result }),
    ...((spill || needsArray(formula)) && {
      formulaType: 'array',
      formulaRef: address({ row, column }, rows, columns),
      formulaDynamic: true,
    }),
  };
}
