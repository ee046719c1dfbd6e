import type { BookName } from '../book';
import { child, childrenOf, type XmlElement } from '../package/xml';
import { isSet } from '../package/attributeValue';
import { readFormula } from './readFormula';
import type { ListedSheet } from './sheetList';

/**
 * The names that formulas can use. Those of Excel's own such as print areas, those of macros, and those of a sheet that
 * the grid does not show stay in the file alone.
 */
export function readDefinedNames(
  workbook: XmlElement,
  sheets: readonly ListedSheet[],
): readonly BookName[] {
  const seen = new Set<string>();
  return childrenOf(child(workbook, 'definedNames'), 'definedName').flatMap(
    (element): readonly BookName[] => {
      const { attributes, text } = element;
      const name = attributes.get('name') ?? '';
      const scope = attributes.get('localSheetId');
      const sheet = scope === undefined ? undefined : sheets[Number(scope)];
      const comment = attributes.get('comment');
      const isOfOther = scope !== undefined && sheet?.kind !== 'cells';
      if (!isOfCells(element) || isOfOther || text.trim() === '') return [];
      const key = `${scope ?? ''}!${name.toLowerCase()}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [
        {
          ...{ name, formula: readFormula(text) },
          ...(sheet && { sheet: sheet.name }),
          ...(comment !== undefined && { comment }),
          ...(isSet(element, 'hidden') && { isHidden: true as const }),
        },
      ];
    },
  );
}

function isOfCells(element: XmlElement): boolean {
  const isMacro = ['function', 'vbProcedure', 'xlm'].some((mark) => isSet(element, mark));
  return !isMacro && !/^_xl/i.test(element.attributes.get('name') ?? '');
}

/** What a name stands for in a sheet: its own of that name, or else the workbook's. Letter case does not matter. */
export function nameFormulas(
  names: readonly BookName[],
): (sheet: string, name: string) => string | undefined {
  const key = (name: string, sheet = '') => `${sheet}!${name.toLowerCase()}`;
  const formulas = new Map(names.map(({ name, sheet, formula }) => [key(name, sheet), formula]));
  return (sheet, name) => formulas.get(key(name, sheet)) ?? formulas.get(key(name));
}
