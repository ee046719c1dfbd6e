import { readXml } from '../../package/xml';
import { escapedAttribute } from '../../package/xmlText';
import type { StyleLists } from './styleLists';
import { withXmlAttributes } from './withXmlAttributes';

/** Attributes that say in what a format goes its own way. */
const ownWays = ['applyFont', 'applyFill', 'applyBorder', 'applyAlignment'];

/**
 * A format as one of a named cell style, which it follows in all but the number format: restyled, all such cells change
 * at once. A style that the file lacks is added, and looks as the format does.
 *
 * @param added the names, in small letters, of the styles that were added
 */
export function namedFormat(
  format: string,
  name: string | undefined,
  { styleFormats, styleNames }: StyleLists,
  added: Set<string>,
  p: string,
): string {
  if (name === undefined) return withXmlAttributes(format, { xfId: 0 });
  const key = name.toLowerCase();
  const styles = styleNames.entries.map((entry) => readXml(entry).attributes);
  const listed = styles.find((style) => style.get('name')?.toLowerCase() === key);
  let index = Number(listed?.get('xfId') ?? 0);
  if (!listed) {
    const look = { xfId: undefined, numFmtId: 0, applyNumberFormat: 0 };
    // Two styles may look the same; each has an entry of its own.
    index = styleFormats.append(withXmlAttributes(format, look));
    styleNames.append(`<${p}cellStyle name="${escapedAttribute(name)}" xfId="${index}"/>`);
    added.add(key);
  }
  const follows = added.has(key) ? ownWays : [];
  return withXmlAttributes(format, {
    xfId: index,
    ...Object.fromEntries(follows.map((way) => [way, undefined])),
  });
}
