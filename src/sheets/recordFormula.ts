import { textLiteral } from '../cells/textLiteral';

/**
 * The formula that shows words and holds a record, in Excel, in the workbench and in a file. It moves, is copied and is
 * deleted with its cell, and no name has to be kept in the workbook.
 *
 * @example recordFormula('Data as of 2026.', 'AI_CAPEX_DATA|1') // '=CHOOSE(1,"Data as of 2026.","AI_CAPEX_DATA|1")'
 */
export function recordFormula(record: string, words: string): string {
  return `=CHOOSE(1,${textLiteral(words)},${textLiteral(record)})`;
}

const text = '"(?:[^"]|"")*"';
const pattern = new RegExp(`^=CHOOSE\\(1,(?:${text}&?)+,((?:${text}&?)+)\\)$`, 'i');

/**
 * The record that such a formula holds.
 *
 * @returns undefined for any other formula
 */
export function recordOf(formula: string): string | undefined {
  const [, literal] = pattern.exec(formula) ?? [];
  return literal
    ?.match(new RegExp(text, 'g'))
    ?.map((part) => part.slice(1, -1).replaceAll('""', '"'))
    .join('');
}
