import { columnName } from '../../../cells/a1';
import type { BookCell, BookContent } from '../../book';
import { fileContent } from './fileContent';
import { type FileValue, constantValue, resultValue, valueXml } from './fileValue';
import { formulaXml } from './formulaXml';
import type { SheetEdit } from './sheetEdit';

/** The attributes of a cell about its content, and the elements that contain it. */
export interface CellContentXml {
  readonly type?: Exclude<FileValue['type'], 'n'>;
  /** `cm`, if the formula is a dynamic array. */
  readonly metadata?: number;
  readonly xml: string;
}

/** The content of a cell that is written again. */
export function contentXml(
  cell: { readonly row: number; readonly column: number },
  content: BookContent,
  edit: SheetEdit,
): CellContentXml {
  const { p, context } = edit;
  if (content.kind !== 'formula') return valueOf(constantValue(content), '', p);
  const { xml, isDynamic } = formulaXml(content, cell, edit);
  const value = content.result === undefined ? undefined : resultValue(content.result);
  return {
    ...(value ? valueOf(value, xml, p) : { xml }),
    ...(isDynamic && { metadata: context.dynamicArrayFormat() }),
  };
}

function valueOf(value: FileValue, before: string, p: string): CellContentXml {
  return {
    xml: before + valueXml(value, p),
    ...(value.type !== 'n' && { type: value.type }),
  };
}

/**
 * A cell that the file does not have yet.
 *
 * @param inherited the format that a blank cell has there, of its row or column
 * @returns nothing if the cell has neither
 */
export function newCellXml(cell: BookCell, inherited: number | undefined, edit: SheetEdit): string {
  const { p, context } = edit;
  const style = context.styles.formatFor(inherited, {}, cell.format);
  const content = fileContent(cell, context);
  if (!content && style === (inherited ?? 0)) return '';
  const place = `${columnName(cell.column)}${cell.row + 1}`;
  const opening = `<${p}c r="${place}"${style === 0 ? '' : ` s="${style}"`}`;
  if (!content) return `${opening}/>`;
  const { type, metadata, xml } = contentXml(cell, content, edit);
  const marks = `${type ? ` t="${type}"` : ''}${metadata === undefined ? '' : ` cm="${metadata}"`}`;
  return xml === '' ? `${opening}/>` : `${opening}${marks}>${xml}</${p}c>`;
}
