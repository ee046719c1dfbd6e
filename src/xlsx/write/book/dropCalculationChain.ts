import type { BookSheet } from '../../book';
import type { PackageEdit } from './parts/packageEdit';
import type { WrittenSheet } from './workbook/writtenSheet';

/**
 * Removes the order in which a file's formulas were last calculated, if it no longer lists the formulas that there
 * are. A program that opens the file finds an order again; a wrong list it would repair.
 */
export function dropCalculationChain(
  edit: PackageEdit,
  openedSheets: readonly BookSheet[],
  written: readonly WrittenSheet[],
): void {
  const { mainPart } = edit.pack;
  const chain = edit.relationships(mainPart).find(({ kind }) => kind === 'calcChain');
  if (!chain) return;
  const isGone = written.filter(({ opened }) => opened).length < openedSheets.length;
  if (!isGone && written.every(({ opened, sheet }) => haveSameFormulas(opened, sheet))) return;
  edit.unrelate(mainPart, chain.id);
  edit.remove(chain.target);
}

function haveSameFormulas(opened: BookSheet | undefined, sheet: BookSheet): boolean {
  if (opened?.cells === sheet.cells) return true;
  const before = formulaCells(opened);
  const now = formulaCells(sheet);
  return before.size === now.size && [...now].every((cell) => before.has(cell));
}

/** Where formulas are, and how far they spill. */
function formulaCells(sheet: BookSheet | undefined): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { row, column, content } of sheet?.cells ?? []) {
    if (content?.kind !== 'formula') continue;
    const { rows, columns } = content.spill ?? { rows: 1, columns: 1 };
    cells.add(`${row},${column},${rows},${columns}`);
  }
  return cells;
}
