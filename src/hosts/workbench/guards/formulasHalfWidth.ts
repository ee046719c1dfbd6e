import {
  CellValueType,
  type ICellData,
  ICommandService,
  type Injector,
  getNumfmtParseValueFilter,
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  type DocumentDataModel,
} from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import {
  AFTER_CELL_EDIT,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { openGrid } from '../openGrid';
import { readNames } from '../readNames';
import { halfWidth, hasWide } from './halfWidth';

/** Before the grid takes what was typed for a number or a text. */
const beforeNumbers = 1000;

/**
 * Formulas may be entered with full-width signs, as a Chinese keyboard gives them.
 *
 * With English texts the grid leaves `=CAPEX.AI_PAYBACK（60，20）` as it is, which is `#NAME?`, and `＝A1` is a text. With
 * Chinese ones it converts, but no formula that has a quote in it, and it converts the names of columns too. Here what
 * is typed or pasted is converted when it is entered, so that nothing changes while a word is still being composed.
 */
export function formulasHalfWidth(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: beforeNumbers,
    handler: (cell, _, next) => next(cell && entered(injector, cell)),
  });
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.['fromFormula']) return;
    const { cellValue } = params as ISetRangeValuesMutationParams;
    if (!cellValue) return;
    new ObjectMatrix(cellValue).forValue((_row, _column, cell) => convertPasted(injector, cell));
  });
}

/** A cell whose content has just been typed. */
function entered(injector: Injector, cell: ICellData): ICellData {
  const typed = typedText(injector);
  if (cell.t === CellValueType.FORCE_STRING || !hasWide(typed)) return cell;
  const formula = formulaOf(injector, typed);
  if (formula) return { ...cell, f: formula, v: null, p: null, si: null };
  if (typed.startsWith('＝')) return { ...cell, f: null, v: typed };
  const half = halfWidth(typed);
  const isNumber = typeof cell.v === 'string' && getNumfmtParseValueFilter(half);
  return isNumber ? { ...cell, v: half } : cell;
}

/** Content from outside is about to be written to cells. */
function convertPasted(injector: Injector, cell: Nullable<ICellData>): void {
  if (!cell) return;
  const text = cell.f ?? (cell.t === CellValueType.FORCE_STRING || cell.p ? '' : cell.v);
  if (typeof text !== 'string' || !/^[=＝]/.test(text) || !hasWide(text)) return;
  const formula = formulaOf(injector, text);
  if (formula) Object.assign(cell, { f: formula, v: null });
}

/** The formula that a text represents; undefined for a text that is not a formula, such as `＝＝＝`. */
function formulaOf(injector: Injector, text: string): string | undefined {
  if (!/^[=＝][^=＝]/.test(text)) return undefined;
  const formula = halfWidth(text, namesWithWide(injector));
  const missing = injector.get(LexerTreeBuilder).checkIfAddBracket(formula);
  return formula + ')'.repeat(missing);
}

function namesWithWide(injector: Injector): string[] {
  const sheets = openGrid(injector).getSheets();
  const names = readNames(injector).map(({ name }) => name);
  return [...sheets.map((sheet) => sheet.getName()), ...names]
    .filter(hasWide)
    .sort((one, other) => other.length - one.length);
}

/** The content of the editor as it was typed: of the cell's new content the grid has converted some already. */
function typedText(injector: Injector): string {
  const id = injector.get(IEditorBridgeService).getCurrentEditorId();
  const editor = id && injector.get(IUniverInstanceService).getUnit<DocumentDataModel>(id);
  return (editor && editor.getBody()?.dataStream.replace(/\r\n$/, '')) || '';
}
