import { type ScannedCell, scanSheet } from '../package/scanSheet';

/**
 * Finds the cells of a sheet that have the formulas which others share. The first of a group is above the others in
 * nearly every file, so the XML is gone through only when one is asked for.
 */
export function laterFirsts(text: string): (id: string) => ScannedCell | undefined {
  let firsts: Map<string, ScannedCell> | undefined;
  return (id) => {
    firsts ??= firstsOf(text);
    return firsts.get(id);
  };
}

function firstsOf(text: string): Map<string, ScannedCell> {
  const firsts = new Map<string, ScannedCell>();
  scanSheet(text, {
    cell(cell) {
      const { attributes, text: formula = '' } = cell.formula ?? {};
      const id = attributes?.get('si') ?? '';
      if (attributes?.get('t') === 'shared' && formula !== '' && !firsts.has(id)) {
        firsts.set(id, cell);
      }
    },
  });
  return firsts;
}
