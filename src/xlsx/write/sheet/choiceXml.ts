import { address } from '../../../cells/a1';
import type { BookChoice } from '../../book';
import { fileFormula } from '../../formula/fileFormula';
import { escapedText } from '../../package/xmlText';
import { areaText } from './arrayFormula';
import { fileFormulaText } from './fileText';
import { SheetError } from './sheetError';

/** How many characters a list of values has in a file. */
const listLimit = 255;

/**
 * A rule for cells that take one of a list, and nothing else.
 *
 * @param choices with the same list
 * @param sheet the sheet's name
 * @throws SheetError if the list is longer than Excel takes
 */
export function choiceXml(choices: readonly BookChoice[], sheet: string, p: string): string {
  const areas = choices.map(({ area }) => areaText(area)).join(' ');
  const [first] = choices;
  const formula = first ? listFormula(first, sheet) : '';
  return [
    `<${p}dataValidation type="list" showErrorMessage="1" sqref="${areas}">`,
    `<${p}formula1>${escapedText(fileFormulaText(formula))}</${p}formula1>`,
    `</${p}dataValidation>`,
  ].join('');
}

function listFormula({ list, area }: BookChoice, sheet: string): string {
  if (list.kind === 'cells') return fileFormula(list.formula);
  const text = list.values.join(',');
  if (text.length > listLimit) {
    throw new SheetError({
      ...{ kind: 'tooLong', of: 'formula', sheet, address: address(area, 1, 1) },
      ...{ length: text.length, max: listLimit },
    });
  }
  return `"${text.replaceAll('"', '""')}"`;
}
