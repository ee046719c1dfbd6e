import {
  CellValueType,
  generateRandomId,
  type IAccessor,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Worksheet,
} from '@univerjs/core';
import {
  IDefinedNamesService,
  type ISetDefinedNameMutationParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import type { CellValue, CellValues } from '../../cells/value';
import { formulaText } from '../../sheets/plan';
import { namesKeeping } from '../nameKeeping';
import { type CellRewriting, type FormulaChanges, WorkbookError } from '../workbook';
import type { RewrittenCell } from './cellsToRewrite';
import { type Step, selectStep, valuesStep } from './steps';
import { openGrid } from './openGrid';
import { placesOnNewSheets } from './placesOf';
import { placingSteps } from './planSteps';
import { selectedBlock } from './selectedBlock';

const origin = { row: 0, column: 0 };

/**
 * The steps of a rewrite: the new sheets, the new names, the cells, and the names to delete.
 *
 * @throws WorkbookError if a name is taken
 */
export function rewritingSteps(
  accessor: IAccessor,
  { sheets, newNames, oldNames }: FormulaChanges,
  cells: readonly RewrittenCell[],
): Step[] {
  const workbook = openGrid(accessor);
  const unitId = workbook.getUnitId();
  const places = sheets.length > 0 ? placesOnNewSheets(accessor, sheets) : undefined;
  const sheetNames = places?.sheetNames ?? new Map<string, string>();
  const names = accessor.get(IDefinedNamesService);
  return [
    ...(places ? placingSteps(accessor, places).steps : []),
    ...[...newNames, ...namesKeeping(cells)].map(({ name, formula, comment }) => {
      if (names.getValueByName(unitId, name)) {
        throw new WorkbookError({ kind: 'host', detail: `The name "${name}" is taken.` });
      }
      const formulaOrRefString = formulaText(formula, { origin, sheetNames });
      return nameStep({ unitId, id: generateRandomId(), name, formulaOrRefString, comment });
    }),
    ...cellSteps(accessor, cells),
    ...oldNames.flatMap((name) => {
      const old = names.getValueByName(unitId, name);
      if (!old) return [];
      const { redo, undo } = nameStep({ unitId, ...old });
      return [{ redo: undo, undo: redo }];
    }),
    // The grid shows a new sheet by itself.
    ...(sheets.length > 0 ? [staySelected(accessor)] : []),
  ];
}

/** The step that keeps the current selection. */
function staySelected(accessor: IAccessor): Step {
  const workbook = openGrid(accessor);
  const shown = workbook.getActiveSheet();
  return selectStep(accessor, workbook, shown.getSheetId(), selectedBlock(accessor, shown));
}

function nameStep(params: ISetDefinedNameMutationParam): Step {
  return {
    redo: { id: SetDefinedNameMutation.id, params },
    undo: { id: RemoveDefinedNameMutation.id, params },
  };
}

function cellSteps(accessor: IAccessor, cells: readonly RewrittenCell[]): Step[] {
  const sheets = [...new Set(cells.map(({ worksheet }) => worksheet))];
  return sheets.map((sheet) =>
    valuesStep(accessor, {
      unitId: sheet.getUnitId(),
      subUnitId: sheet.getSheetId(),
      cellValue: contents(sheet, cells),
    }),
  );
}

function contents(
  sheet: Worksheet,
  cells: readonly RewrittenCell[],
): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const { worksheet, cell, rewriting, before } of cells) {
    if (worksheet !== sheet) continue;
    blockOf(rewriting, before).forEach((row, i) =>
      row.forEach((data, j) => ((matrix[cell.row + i] ??= {})[cell.column + j] = data)),
    );
  }
  return matrix;
}

/** What a rewrite enters, starting in the first cell. */
function blockOf(rewriting: CellRewriting, before: CellValues): readonly (readonly ICellData[])[] {
  switch (rewriting.kind) {
    case 'formula':
      return [[formulaData(rewriting.to)]];
    case 'values':
      return constants(before);
    case 'entered':
      return constants([[rewriting.to]]);
    case 'restored':
      return before.map((row, i) =>
        row.map((_, j) => (i === 0 && j === 0 ? formulaData(rewriting.to) : blank)),
      );
    default:
      return rewriting satisfies never;
  }
}

const blank: ICellData = { f: null, si: null, v: null };

function formulaData(formula: string): ICellData {
  return { f: formula, si: null, v: null };
}

function constants(values: CellValues): readonly (readonly ICellData[])[] {
  return values.map((row) => row.map(constant));
}

function constant(value: CellValue): ICellData {
  const alone = { f: null, si: null };
  if (value === null) return { ...alone, v: null };
  if (typeof value === 'number') return { ...alone, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...alone, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // The grid recognizes an error by its text.
  if (typeof value === 'object') return { ...alone, v: value.error };
  return { ...alone, v: value, t: CellValueType.STRING };
}
