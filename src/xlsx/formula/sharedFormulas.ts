import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import type { Cell } from 'hucre/xlsx';
import { address } from '../../sheets/address';

/**
 * Formulas that a file keeps once for many cells, written out for each of them.
 *
 * @param cells by "row,column"
 */
export function sharedFormulas(cells: ReadonlyMap<string, Cell>): ReadonlyMap<string, string> {
  const shared = [...cells].filter(([, { formulaType }]) => formulaType === 'shared');
  const relative = new Map<number | undefined, string>();
  for (const [key, { formula, formulaSharedIndex }] of shared) {
    if (formula) relative.set(formulaSharedIndex, translateFormulaToR1C1(formula, cellName(key)));
  }
  return new Map(
    shared.flatMap(([key, { formulaSharedIndex }]): [string, string][] => {
      const formula = relative.get(formulaSharedIndex);
      return formula === undefined ? [] : [[key, translateFormulaToA1(formula, cellName(key))]];
    }),
  );
}

function cellName(key: string): string {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return address({ row, column }, 1, 1);
}
