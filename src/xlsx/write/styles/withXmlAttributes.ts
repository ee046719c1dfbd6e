import { spliced, withAttribute } from '../../package/splice';
import { readXml } from '../../package/xml';

/** What attributes become; undefined takes one away. */
export type AttributeChanges = Readonly<Record<string, string | number | undefined>>;

/**
 * A small element with other attributes.
 *
 * @example withXmlAttributes('<xf fontId="0"/>', { fontId: 3, applyFont: 1 }) // '<xf fontId="3" applyFont="1"/>'
 */
export function withXmlAttributes(xml: string, changes: AttributeChanges): string {
  const element = readXml(xml);
  return spliced(
    xml,
    Object.entries(changes).map(([name, value]) => withAttribute(element, name, value)),
  );
}
