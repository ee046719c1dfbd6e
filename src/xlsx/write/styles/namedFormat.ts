import { childXml } from '../../package/childElements';
import { readXml } from '../../package/xml';
import { escapedAttribute } from '../../package/xmlText';
import type { StyleLists } from './styleLists';
import { withXmlAttributes } from './withXmlAttributes';

/** The parts of a format in which it can go its own way, and the marks that it does. */
const ownWays = [
  ['fontId', 'applyFont'],
  ['fillId', 'applyFill'],
  ['borderId', 'applyBorder'],
] as const;

/**
 * A format as one of a named cell style, which it follows wherever it looks the same, but for the number format:
 * restyled, all such cells change at once. A style that the file lacks is added.
 *
 * @param styleFormat the format with the properties of the style, used if the file lacks the style
 */
export function namedFormat(
  format: string,
  name: string | undefined,
  styleFormat: () => string,
  { styleFormats, styleNames }: StyleLists,
  p: string,
): string {
  if (name === undefined) return withXmlAttributes(format, { xfId: 0 });
  const key = name.toLowerCase();
  const styles = styleNames.entries.map((entry) => readXml(entry).attributes);
  const listed = styles.find((style) => style.get('name')?.toLowerCase() === key);
  let index = Number(listed?.get('xfId') ?? 0);
  if (!listed) {
    const own = { xfId: undefined, numFmtId: 0, applyNumberFormat: 0 };
    // Two styles may look the same; each has an entry of its own.
    index = styleFormats.append(withXmlAttributes(styleFormat(), own));
    styleNames.append(`<${p}cellStyle name="${escapedAttribute(name)}" xfId="${index}"/>`);
  }
  const style = styleFormats.entries[index];
  const followed = style === undefined ? [] : followedWays(format, style);
  return withXmlAttributes(format, {
    xfId: index,
    ...Object.fromEntries(followed.map((mark) => [mark, undefined])),
  });
}

/** The marks of those parts in which a format is as its style is. */
function followedWays(format: string, style: string): readonly string[] {
  const [own, ofStyle] = [readXml(format).attributes, readXml(style).attributes];
  const same = ownWays.filter(([part]) => (own.get(part) ?? '0') === (ofStyle.get(part) ?? '0'));
  const isAligned = childXml(format, 'alignment') === childXml(style, 'alignment');
  return [...same.map(([, mark]) => mark), ...(isAligned ? ['applyAlignment'] : [])];
}
