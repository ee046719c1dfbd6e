import {
  type IAccessor,
  type ICellData,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import type { Book } from '../../../xlsx/book';
import type { DifferingResult, KeptResult } from '../../files';
import { blockAddress, cellBlock } from '../block';
import { waitForCalculation } from '../waitForCalculation';
import { filledData, keptData } from '../keptData';
import { fromFile } from '../noteEdits';
import { cellCustom, shapeOf } from '../notes/cellNote';
import { fillMark } from '../fillMark';
import { sameResult } from '../sameResult';
import type { PreparedBook } from '../prepareBook';
import { inSlices } from '../slices/inSlices';
import { type ResultDifference, differencesOf, type SpillsAt } from './differencesOf';
import { type FilledOn, noteFilled } from './noteFilled';
import { BookFormulas, type PlacedFormula } from './BookFormulas';
import { withoutVolatile } from './withoutVolatile';

/** What became of the results that were saved in a file. */
export interface SettledResults {
  /** Formulas that the grid could not calculate after all. */
  readonly kept: readonly KeptResult[];
  readonly differing: readonly DifferingResult[];
}

type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

/** Errors that come of errors are gone once those are: after so many rounds what is left keeps its result as it is. */
const maxRounds = 6;

/**
 * Compares what the grid has calculated with the results saved in the file that it was opened from. A formula that came
 * to an error, though the file has a value, keeps that value, and so does one that shows nothing here, or fills several
 * cells though it has one value in the file. If the grid has another value, both are noted with the cell, so that the
 * file gets its own back as long as nothing has changed; so is a number of more digits than the grid's, and so are
 * cells that an array formula fills.
 */
export async function settleResults(
  accessor: IAccessor,
  { workbook, book, ids }: Pick<PreparedBook, 'book' | 'ids'> & { readonly workbook: Workbook },
): Promise<SettledResults> {
  const sheets = ids.map((id) => workbook.getSheetBySheetId(id) ?? undefined);
  const kept: KeptResult[] = [];
  const model = accessor.get(FormulaDataModel);
  const spills = model.getArrayFormulaRange()[workbook.getUnitId()] ?? {};
  const spillsAt: SpillsAt = (sheet, row, column) => spills[ids[sheet] ?? '']?.[row]?.[column];
  const filledOn: FilledOn = (sheet) =>
    model.getArrayFormulaCellData()[workbook.getUnitId()]?.[ids[sheet] ?? ''] ?? {};
  let differences = await inSlices(differencesOf(book, sheets, spillsAt));
  if (differences.length === 0) return { kept, differing: await filledDifferences() };
  const formulas = new BookFormulas(book);
  for (let round = 1; round <= maxRounds; round++) {
    const failed = differences.filter(isFailure);
    if (failed.length === 0) break;
    const first = round < maxRounds ? rootsOf(failed, formulas) : failed;
    keep(accessor, workbook, { book, ids }, first);
    kept.push(...first.map((each) => keptResult(book, each)));
    await waitForCalculation(accessor);
    differences = await inSlices(differencesOf(book, sheets, spillsAt));
  }
  for (const each of differences) {
    note(
      sheets[each.sheet],
      each,
      fillMark(spillsAt(each.sheet, each.row, each.column), filledOn(each.sheet)),
    );
  }
  const steady = withoutVolatile(differences.map(placedIn(formulas)), formulas);
  const isSteady = new Set(steady);
  const differing = differences
    .filter(
      (each) => isSteady.has(placedIn(formulas)(each)) && !sameResult(each.saved, each.calculated),
    )
    .map((each) => ({ ...place(book, each), saved: each.saved, calculated: each.calculated }));
  return { kept, differing: [...differing, ...(await filledDifferences())] };

  function filledDifferences(): Promise<readonly DifferingResult[]> {
    return inSlices(noteFilled(book, sheets, filledOn));
  }
}

const placedIn =
  (formulas: BookFormulas) =>
  ({ sheet, row, column }: ResultDifference) =>
    formulas.at(sheet, row, column);

function isFailure({ saved, calculated: now, shows }: ResultDifference): boolean {
  return shows !== undefined || (typeof now === 'object' && typeof saved !== 'object');
}

/** The failures that do not come of another one; all of them if none is the first. */
function rootsOf(
  failed: readonly ResultDifference[],
  formulas: BookFormulas,
): readonly ResultDifference[] {
  const placed = placedIn(formulas);
  const failing = new Set(failed.map(placed));
  const roots = failed.filter((each) => {
    const formula = placed(each);
    return ![...formulas.readBy(formula)].some((read) => read !== formula && failing.has(read));
  });
  return roots.length > 0 ? roots : failed;
}

/** Puts saved results in the place of formulas: the grid calculates on with them. No undo step is made. */
function keep(
  accessor: IAccessor,
  workbook: Workbook,
  { book, ids }: Pick<PreparedBook, 'book' | 'ids'>,
  failed: readonly ResultDifference[],
): void {
  ids.forEach((subUnitId, sheet) => {
    const cells: CellMatrix = {};
    for (const { sheet: on, row, column, content } of failed) {
      if (on !== sheet) continue;
      const own = { id: subUnitId, name: book.sheets[sheet]?.name ?? '' };
      const data = keptData({ ...content, isKept: true }, { row, column }, own);
      (cells[row] ??= {})[column] = { ...data, f: null, si: null };
      for (const filled of filledData(content, { row, column }, subUnitId)) {
        (cells[filled.row] ??= {})[filled.column] = filled.data;
      }
    }
    if (Object.keys(cells).length === 0) return;
    const params: ISetRangeValuesMutationParams = {
      ...{ unitId: workbook.getUnitId(), subUnitId },
      cellValue: cells,
    };
    const options = { [fromFile]: true };
    accessor.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params, options);
  });
}

function keptResult(book: Book, failed: ResultDifference): KeptResult {
  if (failed.shows === 'several')
    return { ...place(book, failed), reason: { kind: 'intersection' } };
  if (failed.shows === 'nothing') return { ...place(book, failed), reason: { kind: 'blank' } };
  const code = typeof failed.calculated === 'object' ? failed.calculated.error : '';
  return { ...place(book, failed), reason: { kind: 'error', code } };
}

function note(
  worksheet: Worksheet | undefined,
  difference: ResultDifference,
  fills: string | undefined,
): void {
  const { row, column, content, saved, calculated: now } = difference;
  const cell = worksheet?.getCellRaw(row, column);
  if (!cell) return;
  const { formula, spill } = content;
  cell.custom = cellCustom({
    ...{ kind: 'saved', at: { row, column }, shape: shapeOf(formula), saved, calculated: now },
    ...(spill && { spill }),
    ...(fills !== undefined && { fills }),
  });
}

function place({ sheets }: Book, { sheet, row, column }: PlacedFormula) {
  return { sheet: sheets[sheet]?.name ?? '', address: blockAddress(cellBlock({ row, column })) };
}
