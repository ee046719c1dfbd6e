/** What an XML file cannot hold, or what a program that reads it would change: control characters, halves of pairs. */
// eslint-disable-next-line no-control-regex
const unfit = /[\0-\x08\x0B-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/** What reads as an escaped character, though it is meant as it is. */
const escapeLike = /_(?=x[\da-f]{4}_)/gi;

/**
 * A text as a workbook's file writes it: characters that XML has no room for as `_xHHHH_`, line ends as one line feed
 * each. What XML itself escapes, such as `&`, is left.
 *
 * @example fileText('_x0041_') // '_x005F_x0041_'
 * @see ECMA-376, part 1, 22.9.2.19, ST_Xstring
 */
export function fileText(text: string): string {
  return fileFormulaText(text.replace(escapeLike, '_x005F_'));
}

/** A formula likewise; what reads as an escaped character stays as it is there, as in other programs. */
export function fileFormulaText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unfit, (unit) => `_x${hex(unit)}_`);
}

function hex(unit: string): string {
  return unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
