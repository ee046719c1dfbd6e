import type { BookTable } from '../../../book';
import { escapedAttribute } from '../../../package/xmlText';
import { vocabulary, xmlDeclaration } from '../parts/vocabulary';
import { filterReference, tableReference } from './tableReference';

/**
 * The part of a new table. The format is that of the cells; the table adds thin lines only.
 *
 * @param id no other table of the file has it
 */
export function newTable({ name, area, headings, hasHeaders, hasTotals }: BookTable, id: number) {
  const quoted = escapedAttribute(name);
  const columns = headings.map((heading, i) => columnXml(heading, i + 1, ''));
  return (
    `${xmlDeclaration}<table xmlns="${vocabulary.sheet}" id="${id}" name="${quoted}" displayName="${quoted}"` +
    ` ref="${tableReference(area)}"` +
    (hasHeaders === false ? ' headerRowCount="0"' : '') +
    (hasTotals ? ' totalsRowCount="1">' : ' totalsRowShown="0">') +
    // A filter is in the header row.
    (hasHeaders === false ? '' : `<autoFilter ref="${filterReference(area, hasTotals)}"/>`) +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0"` +
    ` showRowStripes="0" showColumnStripes="0"/></table>`
  );
}

/** @param p the prefix of the part's elements */
export function columnXml(heading: string, id: number, p: string): string {
  return `<${p}tableColumn id="${id}" name="${escapedAttribute(fileHeading(heading))}"/>`;
}

/** A heading as a table's part has it: with its line breaks and what XML cannot hold written out. */
export function fileHeading(heading: string): string {
  return (
    heading
      .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
      // eslint-disable-next-line no-control-regex -- they are what XML cannot hold
      .replace(/[\u0000-\u001f\ufffe\uffff]/g, (sign) => {
        return `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`;
      })
  );
}
