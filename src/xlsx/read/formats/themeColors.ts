import { child, type XmlElement } from '../../package/xml';

/** In the order in which styles count them, which is not that of the theme's part. */
const names = `
  lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink`
  .trim()
  .split(/\s+/);

/** Those of Office, for a file without a theme. */
const office = `
  FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72`
  .trim()
  .split(/\s+/);

/** The colors of a file's theme, each six hexadecimal digits, by the number that styles use. */
export function themeColors(theme: XmlElement | undefined): readonly string[] {
  const scheme = child(theme, 'themeElements', 'clrScheme');
  return names.map((name, i) => {
    const [color] = child(scheme, name)?.children ?? [];
    const value = color?.attributes.get('lastClr') ?? color?.attributes.get('val') ?? '';
    return /^[\da-f]{6}$/i.test(value) ? value.toUpperCase() : (office[i] ?? '000000');
  });
}
