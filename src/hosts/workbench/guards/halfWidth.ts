/** The full-width forms of ASCII, the wide space, and curly quotes. */
const wide = '[\uff01-\uff5e\u3000“”‘’]';

/** Whether a formula has a character that {@link halfWidth} may convert. */
export function hasWide(formula: string): boolean {
  return new RegExp(wide).test(formula);
}

/** The parts of a formula that differ in what is converted; the first that matches counts. */
const parts = [
  /"(?:[^"]|"")*"?/,
  /'(?:[^']|'')*'/,
  /＂(?<straightText>[^"＂]*)["＂]/,
  /[“”](?<curlyText>[^“”]*)[“”]/,
  /[‘’＇](?<sheet>[^‘’＇]*)[‘’＇](?=[!！])/,
  /[[［](?<column>(?:'.|[^[\]［］'])*)[\]］]/,
  new RegExp(`(?<sign>${wide})`),
];

/**
 * A formula with what a Chinese keyboard makes of signs, digits and letters in the form that a formula is written in:
 * `（60，20）` becomes `(60,20)`, `“id”` becomes `"id"`, `＝` becomes `=`. Texts, quoted names of sheets and names of
 * columns stay as they are.
 *
 * @param kept names with such a character, which stay too
 */
export function halfWidth(formula: string, kept: readonly string[] = []): string {
  const names = kept.map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const pattern = new RegExp([...names, ...parts.map(({ source }) => source)].join('|'), 'gs');
  return formula.replace(pattern, (whole, ...matched) => {
    const found = matched.at(-1) as Partial<Record<string, string>>;
    const quoted = found['straightText'] ?? found['curlyText']?.replaceAll('"', '""');
    if (quoted !== undefined) return `"${quoted}"`;
    if (found['sheet'] !== undefined) return `'${found['sheet']}'`;
    if (found['column'] !== undefined) return `[${found['column']}]`;
    return found['sign'] === undefined ? whole : ascii(found['sign']);
  });
}

function ascii(sign: string): string {
  if (sign === '\u3000') return ' ';
  return sign < '\uff01' ? sign : String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}
