import { areasAt } from '../../cells/a1';
import type { BookChoice } from '../book';
import { child, childrenOf, type XmlElement } from '../package/xml';
import { inExtension } from './inExtension';
import { readFormula } from './readFormula';

/** A rule of what cells take, as a file has it. */
export interface FileRule {
  readonly isList: boolean;
  /** Such as `A1:B2 D4`. */
  readonly cells: string;
  /** What the list is, for one of a list. */
  readonly formula: string;
}

/** The validation rules of a sheet; newer ones are in an extension of the sheet. */
export function fileRules(sheet: XmlElement): readonly FileRule[] {
  const rules = childrenOf(child(sheet, 'dataValidations'), 'dataValidation').map((element) => ({
    isList: element.attributes.get('type') === 'list',
    cells: element.attributes.get('sqref') ?? '',
    formula: child(element, 'formula1')?.text ?? '',
  }));
  return [
    ...rules,
    ...inExtension(sheet, 'dataValidation').map((element) => ({
      isList: element.attributes.get('type') === 'list',
      cells: child(element, 'sqref')?.text ?? '',
      formula: child(element, 'formula1', 'f')?.text ?? '',
    })),
  ];
}

/** The cells of a sheet that take one of a list. */
export function readChoices(rules: readonly FileRule[]): readonly BookChoice[] {
  return rules.flatMap(({ isList, cells, formula }) => {
    const list = isList ? listOf(formula.trim()) : undefined;
    return list ? areasAt(cells).map((area) => ({ area, list })) : [];
  });
}

/** The values in one text with commas between, or a range, a name or a formula that gives them. */
function listOf(formula: string): BookChoice['list'] | undefined {
  if (formula === '') return undefined;
  const [, text] = /^"([^]*)"$/.exec(formula) ?? [];
  if (text === undefined) return { kind: 'cells', formula: readFormula(formula) };
  const values = text
    .replaceAll('""', '"')
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
  return { kind: 'values', values: values.map(numberOrText) };
}

function numberOrText(value: string): number | string {
  return String(Number(value)) === value ? Number(value) : value;
}
