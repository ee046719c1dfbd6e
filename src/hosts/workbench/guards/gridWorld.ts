import { type IAccessor, IUniverInstanceService, type Workbook } from '@univerjs/core';
import { IDefinedNamesService, IFunctionService } from '@univerjs/engine-formula';
import { TableManager } from '@univerjs/sheets-table';
import type { FormulaPlace, FormulaWorld, WorldName, WorldTable } from './FormulaWorld';
import { hasTotalsRow } from './tableTotals';

/** As the grid writes the sheet of a name that the whole workbook knows. */
const wholeWorkbook = 'AllDefaultWorkbook';

/** A workbook's names, tables and sheets at one moment. */
export interface GridWorld extends FormulaWorld {
  /** Two moments with the same text mean the same to every formula. */
  readonly signature: string;
  /** Whether a word can mean anything but a function or a cell. In lower case. */
  readonly knows: (word: string) => boolean;
}

/** Reads what formulas of a workbook can refer to by name. */
export function gridWorld(accessor: IAccessor, unitId: string): GridWorld {
  const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId);
  const sheets = (workbook?.getSheets() ?? []).map((sheet) => ({
    id: sheet.getSheetId(),
    name: sheet.getName(),
  }));
  const names = namesOf(accessor, unitId);
  const tables = workbook ? tablesOf(accessor, workbook) : [];
  const byScope = new Map(names.map((each) => [scoped(each.name, each.sheetId), each]));
  const byTable = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
  const words = new Set([...names.map(({ name }) => name.toLowerCase()), ...byTable.keys()]);
  const functions = accessor.get(IFunctionService);
  const indexOf = (name: string) => sheets.findIndex((sheet) => isSame(sheet.name, name));
  return {
    signature: JSON.stringify([sheets, names, tables]),
    knows: (word) => words.has(word),
    isFunction: (name) => functions.hasExecutor(name.toUpperCase()),
    name: (name, sheetId) => byScope.get(scoped(name, sheetId)) ?? byScope.get(scoped(name)),
    table: (name) => byTable.get(name.toLowerCase()),
    tableAt: (place) => tables.find((table) => isWithin(table, place)),
    sheetId: (name) => sheets[indexOf(name)]?.id,
    sheetName: (id) => sheets.find((sheet) => sheet.id === id)?.name,
    sheetsBetween: (first, last) => {
      const ends = [indexOf(first), indexOf(last)];
      if (ends.includes(-1)) return undefined;
      return sheets.slice(Math.min(...ends), Math.max(...ends) + 1).map(({ name }) => name);
    },
  };
}

function namesOf(
  accessor: IAccessor,
  unitId: string,
): readonly (WorldName & { readonly name: string })[] {
  const map = accessor.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {};
  return Object.values(map).map(({ name, formulaOrRefString, localSheetId }) => ({
    name,
    formula: formulaOrRefString,
    ...(localSheetId && localSheetId !== wholeWorkbook && { sheetId: localSheetId }),
  }));
}

function tablesOf(accessor: IAccessor, workbook: Workbook): readonly WorldTable[] {
  const manager = accessor.get(TableManager);
  return manager.getTableList(workbook.getUnitId()).map((table): WorldTable => {
    const { name, range, subUnitId, columns, showHeader } = table;
    const sheet = workbook.getSheetBySheetId(subUnitId);
    return {
      ...{ name, sheetId: subUnitId, range, hasHeaders: showHeader },
      hasTotals: hasTotalsRow(table),
      headings: columns.map(({ displayName }, i) => {
        // The heading in the sheet may have been changed since.
        const cell = showHeader && sheet?.getCellRaw(range.startRow, range.startColumn + i);
        return cell && cell.v !== null && cell.v !== undefined ? String(cell.v) : displayName;
      }),
    };
  });
}

function scoped(name: string, sheetId = ''): string {
  return `${sheetId}!${name.toLowerCase()}`;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isWithin({ sheetId, range }: WorldTable, place: FormulaPlace): boolean {
  return (
    place.sheetId === sheetId &&
    place.row >= range.startRow &&
    place.row <= range.endRow &&
    place.column >= range.startColumn &&
    place.column <= range.endColumn
  );
}
