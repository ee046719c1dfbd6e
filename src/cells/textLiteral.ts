/** The characters that Excel takes in one text within a formula. */
const maxText = 255;

/**
 * A text as a formula contains it, in parts if it is too long for one.
 *
 * @example textLiteral('a "b"') // '"a ""b"""'
 */
export function textLiteral(text: string): string {
  const parts = Array.from({ length: Math.ceil(text.length / maxText) }, (_, i) =>
    text.slice(i * maxText, (i + 1) * maxText),
  );
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('&');
}
