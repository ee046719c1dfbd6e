import { child, childrenOf, type XmlElement } from '../../package/xml';
import { isSet, numberOf } from '../../package/attributeValue';
import { indexedColors } from './indexedColors';
import { themeColors } from './themeColors';
import { tinted } from './tinted';

/** Reads a color of a file, as in `#0000FF`; undefined if the program chooses. */
export type ReadColor = (element: XmlElement | undefined) => string | undefined;

/** The text color of the theme: black in nearly every file, which is what a program draws anyway. */
const themeText = '1';

/**
 * Reads the colors of a file: given as such, by the number in its theme, or in a palette that the file may have
 * changed.
 *
 * @param styles the root of `styles.xml`
 * @param theme the root of the theme's part
 */
export function fileColors(
  styles: XmlElement | undefined,
  theme: XmlElement | undefined,
): ReadColor {
  const ofTheme = themeColors(theme);
  const own = childrenOf(child(styles, 'colors', 'indexedColors'), 'rgbColor');
  const palette = indexedColors.map((color, i) => digits(own[i]?.attributes.get('rgb')) ?? color);
  return (element) => {
    if (!element || isSet(element, 'auto')) return undefined;
    const { attributes } = element;
    const tint = numberOf(element, 'tint') ?? 0;
    const number = attributes.get('theme');
    if (number === themeText && tint === 0 && ofTheme[1] === '000000') return undefined;
    const base =
      number === undefined
        ? (digits(attributes.get('rgb')) ?? palette[numberOf(element, 'indexed') ?? NaN])
        : ofTheme[Number(number)];
    return base === undefined ? undefined : `#${tinted(base, Math.min(1, Math.max(-1, tint)))}`;
  };
}

/** The file has FF0000FF or 0000FF. */
function digits(rgb: string | undefined): string | undefined {
  return rgb !== undefined && /^(?:[\da-f]{2})?[\da-f]{6}$/i.test(rgb)
    ? rgb.slice(-6).toUpperCase()
    : undefined;
}
