import type { ScannedCell, ScannedFormula } from '../../package/scanSheet';
import type { Splice } from '../../package/splice';
import { escapedText } from '../../package/xmlText';
import { shiftedFormulas } from '../../read/shiftedFormulas';
import { fileFormulaText } from './fileText';

/** Formulas that a file keeps once, in the first of their cells. */
export interface SharedGroup {
  readonly first: ScannedCell;
  readonly others: readonly ScannedCell[];
}

/**
 * The groups among the cells of a sheet that have shared formulas, in the order of the file. Cells that come before the
 * first of their group belong to it too.
 */
export function sharedGroups(cells: readonly ScannedCell[]): readonly SharedGroup[] {
  const groups: { first: ScannedCell; others: ScannedCell[] }[] = [];
  const byIndex = new Map<string | undefined, (typeof groups)[number]>();
  const early = new Map<string | undefined, ScannedCell[]>();
  for (const cell of cells) {
    const { text, attributes } = cell.formula as ScannedFormula;
    const index = attributes.get('si');
    if (text === '') {
      const others = byIndex.get(index)?.others ?? early.get(index);
      if (others) others.push(cell);
      else early.set(index, [cell]);
    } else {
      const found = { first: cell, others: early.get(index) ?? [] };
      early.delete(index);
      groups.push(found);
      byIndex.set(index, found);
    }
  }
  return groups;
}

/**
 * What a shared formula is in each of the group's other cells.
 *
 * @returns by cell, as a file has it
 */
export function sharedTexts({ first, others }: SharedGroup): ReadonlyMap<ScannedCell, string> {
  const at = shiftedFormulas(`=${first.formula?.text ?? ''}`, first);
  return new Map(others.map((cell) => [cell, at(cell).slice(1)]));
}

/** A formula in the place of one that is written elsewhere; the rest of the element stays. */
export function unsharedFormula(
  { start, end, attributes }: ScannedFormula,
  text: string,
  p: string,
): Splice {
  const kept = [...attributes].filter(([name]) => !['t', 'si', 'ref'].includes(name));
  const marks = kept.map(([name, value]) => ` ${name}="${escapedText(value)}"`).join('');
  return { start, end, text: `<${p}f${marks}>${escapedText(fileFormulaText(text))}</${p}f>` };
}
