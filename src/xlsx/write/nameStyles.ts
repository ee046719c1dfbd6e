/**
 * Gives formats of a file their named cell styles, so that a user restyles all such cells at once.
 *
 * @param xml the file's part with its styles, as the library writes it
 * @param names the style's name of each format that has one, by the format's index
 */
export function nameStyles(xml: string, names: ReadonlyMap<number, string>): string {
  const formats = elements(xml, 'cellXfs');
  const styleNames = [...new Set(names.values())];
  const styles = styleNames.map((name) => {
    const [first] = [...names].find(([, of]) => of === name) ?? [0];
    return styleFormat(formats[first] ?? '');
  });
  const styled = formats.map((format, i) => {
    const name = names.get(i);
    return name === undefined ? format : ofStyle(format, styleNames.indexOf(name) + 1);
  });
  const listed = styleNames.map(
    (name, i) => `<cellStyle name="${escaped(name)}" xfId="${i + 1}"/>`,
  );
  return [
    ['cellStyleXfs', [...elements(xml, 'cellStyleXfs'), ...styles]] as const,
    ['cellXfs', styled] as const,
    ['cellStyles', [...elements(xml, 'cellStyles'), ...listed]] as const,
  ].reduce((text, [list, items]) => withElements(text, list, items), xml);
}

/** What a style says: all but the number format, which stays each cell's own. */
function styleFormat(format: string): string {
  return format
    .replace(/ xfId="\d+"/, '')
    .replace(/ applyNumberFormat="\w+"/, '')
    .replace(/numFmtId="\d+"/, 'numFmtId="0" applyNumberFormat="0"');
}

/** A cell's format that follows its style in all but the number format. */
function ofStyle(format: string, style: number): string {
  return format
    .replace(/ xfId="\d+"/, ` xfId="${style}"`)
    .replace(/ apply(?:Font|Fill|Border|Alignment)="\w+"/g, '');
}

/** The elements of a list: `<xf …/>` and `<xf …>…</xf>`. */
function elements(xml: string, list: string): readonly string[] {
  const [, inside = ''] = listPattern(list).exec(xml) ?? [];
  return inside.match(/<(\w+) [^>]*\/>|<(\w+) [^>]*[^/]>.*?<\/\2>/g) ?? [];
}

function withElements(xml: string, list: string, items: readonly string[]): string {
  return xml.replace(
    listPattern(list),
    () => `<${list} count="${items.length}">${items.join('')}</${list}>`,
  );
}

function listPattern(list: string): RegExp {
  return new RegExp(`<${list} [^>]*>(.*?)</${list}>`, 's');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
