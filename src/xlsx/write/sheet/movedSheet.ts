import { areaAt } from '../../../cells/a1';
import type { Area } from '../../../cells/area';
import type { BookCell, BookSheet } from '../../book';
import { spliced } from '../../package/splice';
import { child, readXml } from '../../package/xml';
import { movedIndex } from '../book/shifting/movedIndex';
import { type ArrayEdit, areaText } from './arrayFormula';
import { movedColumns } from './movedColumns';
import { movedArray } from './movedArray';
import { brokenArrays, movedData } from './movedData';
import { movedReferences } from './movedReferences';
import type { SheetMoves } from './sheetContext';

/** A sheet's XML, and the sheet as it would be read from it. */
export interface MovedSheet {
  readonly xml: string;
  readonly opened: BookSheet;
  readonly now: BookSheet;
  readonly brokenArrays: readonly ArrayEdit[];
}

/**
 * A sheet whose rows and columns are moved to where they are now, and whose references follow what was moved in the
 * workbook: what is left to edit is then only what the user changed otherwise.
 *
 * @param now as given, but that formulas with a saved result, which the grid cannot rewrite, follow too
 */
export function movedSheet(
  xml: string,
  opened: BookSheet,
  now: BookSheet,
  moves: SheetMoves,
): MovedSheet {
  const root = readXml(xml, ['sheetData']);
  const data = child(root, 'sheetData');
  const splices = [
    ...movedColumns(root, moves),
    ...(data ? movedData(root, data, moves) : []),
    ...movedReferences(root, moves),
  ];
  const cells = opened.cells.flatMap((cell) => movedCell(cell, moves));
  return {
    xml: splices.length === 0 ? xml : spliced(xml, splices),
    opened: { ...movedFrame(opened, moves), cells: cells.map(({ to }) => to) },
    now: { ...now, cells: keptFollowing(now.cells, moves) },
    brokenArrays: brokenArrays(xml, moves),
  };
}

interface MovedCell {
  readonly from: BookCell;
  readonly to: BookCell;
}

function movedCell(cell: BookCell, moves: SheetMoves): readonly MovedCell[] {
  const { rows, columns, formula } = moves;
  const row = movedIndex(cell.row, rows);
  const column = movedIndex(cell.column, columns);
  if (row === undefined || column === undefined) return [];
  const { content } = cell;
  if (content?.kind !== 'formula') return [{ from: cell, to: { ...cell, row, column } }];
  const array = content.spill && movedArray({ ...cell, ...content.spill }, moves);
  const moved = {
    ...content,
    formula: `=${formula(content.formula.slice(1))}`,
    ...(array && { spill: { rows: array.rows, columns: array.columns } }),
  };
  return [{ from: cell, to: { ...cell, row, column, content: moved } }];
}

/** The grid holds a kept formula as it was read, wherever its cell was moved. */
function keptFollowing(
  cells: readonly BookCell[],
  { formula, formulaOfOthers }: SheetMoves,
): readonly BookCell[] {
  return cells.map((cell) => {
    const { content } = cell;
    if (content?.kind !== 'formula' || !content.isKept) return cell;
    const follow = content.isPlaced ? formulaOfOthers : formula;
    return { ...cell, content: { ...content, formula: `=${follow(content.formula.slice(1))}` } };
  });
}

/** All of a sheet but its cells. */
function movedFrame(opened: BookSheet, { rows, columns, areas }: SheetMoves): BookSheet {
  const area = (from: Area): readonly Area[] => {
    const to = areaAt(areas(areaText(from)) ?? '');
    return to ? [to] : [];
  };
  const isSeveral = ({ rows: height, columns: width }: Area) => height * width > 1;
  const rowSet = (set: ReadonlySet<number> | undefined) =>
    movedSet(set, (row) => movedIndex(row, rows));
  const columnSet = movedSet(opened.hiddenColumns, (column) => movedIndex(column, columns));
  const hiddenRows = rowSet(opened.hiddenRows);
  const columnWidths: (number | undefined)[] = [];
  opened.columnWidths.forEach((width, column) => {
    const to = movedIndex(column, columns);
    if (to !== undefined && width !== undefined) columnWidths[to] = width;
  });
  return {
    ...opened,
    columnWidths: Array.from(columnWidths),
    rowHeights: new Map(
      [...opened.rowHeights].flatMap(([row, height]): [number, number][] => {
        const to = movedIndex(row, rows);
        return to === undefined ? [] : [[to, height]];
      }),
    ),
    merged: opened.merged.flatMap(area).filter(isSeveral),
    choices: opened.choices.flatMap((choice) =>
      area(choice.area).map((to) => ({ ...choice, area: to })),
    ),
    ...(opened.shades && {
      shades: opened.shades.flatMap((shade) =>
        area(shade.area).map((to) => ({ ...shade, area: to })),
      ),
    }),
    ...(hiddenRows && { hiddenRows }),
    ...(columnSet && { hiddenColumns: columnSet }),
  };
}

function movedSet(
  set: ReadonlySet<number> | undefined,
  moved: (index: number) => number | undefined,
): ReadonlySet<number> | undefined {
  return set && new Set([...set].flatMap((index) => moved(index) ?? []));
}
