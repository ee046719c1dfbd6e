import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { formatFor } from '../../sheets/format';
import { linkFormula } from '../../sheets/linkFormula';
import { recordFormula } from '../../sheets/recordFormula';
import {
  formulaText,
  type Anchoring,
  type ColorConvention,
  type Plan,
  type PlanCell,
} from '../../sheets/plan';
import type { WrappedRow, WrappedRows } from '../../sheets/print/ownSheet';
import { cellCustom } from './notes/cellNote';
import { styleData } from './styleData';
import { textType } from './valueData';

/**
 * A plan's cells as the grid stores them, each with a note of its named style: by row and column of the sheet. Empty
 * cells are omitted.
 *
 * @param wrapped the rows of a sheet of the plan's own in which texts are wrapped
 */
export function gridCells(
  plan: Plan,
  anchoring: Anchoring,
  wrapped: WrappedRows = new Map(),
): IObjectMatrixPrimitiveType<ICellData> {
  const { origin } = anchoring;
  const looks = new Looks(plan.colors);
  const rows: IObjectMatrixPrimitiveType<ICellData> = {};
  plan.cells.forEach((cells, i) => {
    const row: Record<number, ICellData> = {};
    cells.forEach((cell, j) => {
      if (cell.kind === 'empty') return;
      const look = looks.of(cell, wrappingIn(wrapped.get(i), j));
      row[origin.column + j] = { ...contents(cell, anchoring), ...look };
    });
    rows[origin.row + i] = row;
  });
  return rows;
}

type FilledCell = Exclude<PlanCell, { kind: 'empty' }>;

/** How a cell looks: its format, and the note of its named style. */
type Look = Required<Pick<ICellData, 's' | 'custom'>>;

/** In a row of several lines, what takes one line is next to their middle. */
type Wrapping = 'none' | 'middle' | 'wrapped';

function wrappingIn(row: WrappedRow | undefined, column: number): Wrapping {
  if (!row) return 'none';
  return row.columns.has(column) ? 'wrapped' : 'middle';
}

const wrappingStyles: Readonly<Record<Wrapping, IStyleData>> = {
  none: {},
  middle: { vt: VerticalAlign.MIDDLE },
  wrapped: { vt: VerticalAlign.MIDDLE, tb: WrapStrategy.WRAP },
};

/** How cells look, made once for all that look the same: of 100,000 cells, few look different. */
class Looks {
  readonly #known = new Map<string, Look>();

  constructor(private readonly colors: ColorConvention) {}

  of(cell: FilledCell, wrapping: Wrapping): Look {
    const key = `${cell.style} ${wrapping} ${'format' in cell ? cell.format : ''}`;
    const known = this.#known.get(key);
    if (known) return known;
    const look = this.#make(cell, wrapping);
    this.#known.set(key, look);
    return look;
  }

  #make(cell: FilledCell, wrapping: Wrapping): Look {
    const { styleName: name } = formatFor(cell.style, this.colors);
    return {
      s: {
        ...styleData(cell.style, this.colors),
        ...wrappingStyles[wrapping],
        ...('format' in cell && { n: { pattern: cell.format } }),
      },
      custom: cellCustom({ kind: 'styled', name }),
    };
  }
}

function contents(cell: FilledCell, anchoring: Anchoring): ICellData {
  switch (cell.kind) {
    case 'text':
      return { v: cell.value, t: textType(cell.value) };
    case 'number':
      return { v: cell.value, t: CellValueType.NUMBER };
    case 'link':
      return { f: linkFormula(cell.url, cell.value) };
    case 'record':
      return { f: recordFormula(cell.record, cell.value) };
    case 'formula':
      return { f: formulaText(cell.formula, anchoring) };
    case 'spilled':
    case 'blankInput':
      return {};
    default:
      return cell satisfies never;
  }
}
