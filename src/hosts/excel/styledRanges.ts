import { address } from '../../cells/a1';
import type { CellReference } from '../../cells/area';
import type { CellStyle, Plan } from '../../sheets/plan';

interface Block {
  readonly column: number;
  readonly columns: number;
  readonly row: number;
  rows: number;
}

/**
 * The ranges of each style of a plan, in A1 notation, as few as merging side by side and then downwards makes them.
 *
 * @param origin the sheet's cell (0, 0 is A1) at which the plan's top left stands
 */
export function styledRanges(plan: Plan, origin: CellReference): Map<CellStyle, string[]> {
  const blocks = new Map<CellStyle, Block[]>();
  plan.cells.forEach((_, row) => {
    for (const run of runs(plan, row)) {
      const ofStyle = blocks.get(run.style) ?? [];
      blocks.set(run.style, ofStyle);
      const above = ofStyle.find((block) => touches(block, run, row));
      if (above) above.rows += 1;
      else ofStyle.push({ column: run.column, columns: run.columns, row, rows: 1 });
    }
  });
  const addressOf = ({ row, column, rows, columns }: Block) =>
    address({ row: origin.row + row, column: origin.column + column }, rows, columns);
  return new Map([...blocks].map(([style, ofStyle]) => [style, ofStyle.map(addressOf)]));
}

interface Run {
  readonly style: CellStyle;
  readonly column: number;
  columns: number;
}

/** The cells of one row, joined where neighbours have the same style. */
function runs(plan: Plan, row: number): readonly Run[] {
  const found: Run[] = [];
  let last: Run | undefined;
  plan.cells[row]?.forEach((cell, column) => {
    if (cell.kind === 'empty') {
      last = undefined;
    } else if (last?.style === cell.style) {
      last.columns += 1;
    } else {
      last = { style: cell.style, column, columns: 1 };
      found.push(last);
    }
  });
  return found;
}

function touches(block: Block, run: Run, row: number): boolean {
  return (
    block.column === run.column && block.columns === run.columns && block.row + block.rows === row
  );
}
