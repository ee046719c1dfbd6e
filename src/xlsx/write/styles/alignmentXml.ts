import type { BookFormat } from '../../book';
import { spliced, withAttribute } from '../../package/splice';
import { readXml } from '../../package/xml';
import type { FormatProperty } from './sameFormat';

const attributes = {
  align: 'horizontal',
  vertical: 'vertical',
  wrap: 'wrapText',
  indent: 'indent',
};

export const alignmentProperties = ['align', 'vertical', 'wrap', 'indent'] as const;

/**
 * How a cell's text is, with some properties of a format; all else, such as its rotation, stays.
 *
 * @param base the `<alignment>` that the cell has had
 * @returns undefined if it has nothing else
 */
export function alignmentXml(
  base: string,
  changed: ReadonlySet<FormatProperty>,
  format: BookFormat,
): string | undefined {
  const element = readXml(base);
  const properties = alignmentProperties.filter((property) => changed.has(property));
  const text = spliced(
    base,
    properties.map((property) => {
      const value = format[property];
      return withAttribute(element, attributes[property], value === true ? 1 : value || undefined);
    }),
  );
  return readXml(text).attributes.size === 0 ? undefined : text;
}
