import type { Cell, DataValidation, TableDefinition, WriteSheet } from 'hucre/xlsx';
import { address } from '../../sheets/address';
import type { Area } from '../../sheets/plan';
import type { BookChoice, BookSheet, BookTable } from '../book';
import { fileCell } from './fileCell';
import { fileFormula } from '../formula/fileFormula';
import { fileChart } from './fileChart';

/** Printed, a sheet is as wide as one page and as long as it needs. */
const onePageWide = {
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

/** A sheet as the library that writes the file takes it. */
export function fileSheet(sheet: BookSheet): WriteSheet {
  const { frozen } = sheet;
  return {
    name: sheet.name,
    cells: new Map(
      sheet.cells.map((cell): [string, Partial<Cell>] => [
        `${cell.row},${cell.column}`,
        fileCell(cell),
      ]),
    ),
    columns: sheet.columnWidths.map((width) => (width === undefined ? {} : { width })),
    rowDefs: new Map([...sheet.rowHeights].map(([row, height]) => [row, { height }])),
    ...((frozen.rows > 0 || frozen.columns > 0) && { freezePane: frozen }),
    merges: sheet.merged.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    tables: sheet.tables.map(fileTable),
    dataValidations: sheet.choices.map(fileChoice),
    charts: sheet.charts.map((chart) => fileChart(sheet.name, chart)),
    pageSetup: onePageWide,
    ...(sheet.visibility === 'hidden' && { hidden: true }),
    ...(sheet.visibility === 'veryHidden' && { veryHidden: true }),
  };
}

/** The look is that of the cells; the table adds thin lines only. */
function fileTable({ name, area, headings, hasHeaders, hasTotals }: BookTable): TableDefinition {
  return {
    name,
    // A filter stands in the header row.
    ...(hasHeaders === false && { showAutoFilter: false }),
    ...(hasTotals && { showTotalRow: true }),
    range: rangeText(area),
    columns: headings.map((heading) => ({ name: heading })),
    style: 'TableStyleLight1',
    showRowStripes: false,
  };
}

function fileChoice({ area, list }: BookChoice): DataValidation {
  return {
    type: 'list',
    ...(list.kind === 'values'
      ? { values: list.values.map(String) }
      : { formula1: fileFormula(list.formula) }),
    range: rangeText(area),
    allowBlank: false,
    showErrorMessage: true,
    errorStyle: 'stop',
  };
}

function rangeText(area: Area): string {
  return address(area, area.rows, area.columns);
}
