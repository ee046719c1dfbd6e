import { uniqueName } from '../../cells/uniqueNames';

/**
 * Headings as a table in a file must have them: none empty, no two alike.
 *
 * @param texts as they are in the table's first row
 * @example tableHeadings(['Year', '', 'year']) // ['Year', 'Column2', 'year_2']
 */
export function tableHeadings(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text, i) => {
    const heading = uniqueName(text.replace(/\r\n?/g, '\n') || `Column${i + 1}`, taken);
    taken.add(heading.toLowerCase());
    return heading;
  });
}
