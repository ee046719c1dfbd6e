import type { Area } from '../../cells/area';
import { dataVersion } from '../../figures/dataVersion';
import type { Language, Text } from '../../language';
import type { PlanOptions } from '../baselineTable';
import { columnWidth, verdictWidth } from '../columnWidth';
import type { Plan, PlanCell, PlanChart } from '../plan';
import { emptyCell, inputCell, resultStyle, textCell } from '../planCells';
import { piece } from '../print/lineCount';
import { pageFooter } from '../print/pageFooter';
import {
  CellContext,
  type Format,
  type KeyedColumn,
  type ModelCell,
  type ModelRow,
  type ModelSheet,
  type ModelPlaces,
  rowOf,
  rowsAbove,
  singleValueColumn,
} from './sheet';
import { chartsKey, masterRow, text } from './rows';

/** Labels stay in sight, and leave room for the first numbers in a window of 1024 pixels; longer ones are wrapped. */
const labelWidth = 36;
/** Above numbers. */
const headingWidth = 15;

/** Lays a sheet of the model out: title, master check, rows; charts, choices and names by their cells. */
export function sheetPlan(sheet: ModelSheet, places: ModelPlaces, options: PlanOptions): Plan {
  const { language, colors } = options;
  const rows: readonly ModelRow[] = [
    { cells: [text(sheet.title, 'title')] },
    sheet.master ?? masterRow,
    { cells: [] },
    ...sheet.rows,
  ];
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const cells = rows.map((row, i) =>
    Array.from({ length: width }, (_, j) =>
      planCell(row.cells[j], new CellContext(places, sheet.id, i, j, language), options),
    ),
  );
  const area = ({ from, to, column }: KeyedColumn, columns = 1): Area => {
    const row = rowOf(places, sheet.id, from);
    return { row, column, rows: rowOf(places, sheet.id, to) - row + 1, columns };
  };

  const chartsRow = places.get(sheet.id)?.rows.get(chartsKey);

  return {
    name: sheet.name[language],
    cells,
    columnWidths: Array.from({ length: width }, (_, j) => {
      const column = cells.map((row) => row[j]);
      return j === 0 ? labelsWidth(column) : numbersWidth(column);
    }),
    frozenRows: sheet.frozenRows ?? rowsAbove,
    frozenColumns: 1,
    hasGridlines: false,
    footer: pageFooter(language, dataVersion.asOf),
    tables: [],
    names: (sheet.names ?? []).map(({ key, column = singleValueColumn, ...named }) => ({
      ...named,
      cell: { row: rowOf(places, sheet.id, key), column },
    })),
    charts: (sheet.charts ?? []).map(
      ({ title, titleKey, unit, categories, series, ...drawing }): PlanChart => ({
        ...drawing,
        title: title[language],
        ...(titleKey !== undefined && {
          titleCell: { row: rowOf(places, sheet.id, titleKey), column: 0 },
        }),
        ...(unit && { unit: unit[language] }),
        categories: area(categories),
        series: series.map(({ name, values, ...each }) => ({
          ...each,
          name: name[language],
          values: area(values),
        })),
      }),
    ),
    ...(chartsRow !== undefined && { chartsRow }),
    choices: (sheet.choices ?? []).map(({ values, ...place }) => ({
      area: area(place),
      values: values.map((each) => (typeof each === 'number' ? each : each[language])),
    })),
    ...(sheet.shades && {
      shades: sheet.shades.map(({ rules, columns, ...place }) => ({
        area: area(place, columns),
        rules,
      })),
    }),
    colors,
  };
}

function planCell(cell: ModelCell | undefined, view: CellContext, options: PlanOptions): PlanCell {
  if (!cell) return emptyCell;
  const { language } = options;
  switch (cell.kind) {
    case 'empty':
      return emptyCell;
    case 'text':
      return textCell(cell.text[language], cell.style);
    case 'input':
      return inputCell(cell.value, formatIn(cell.format, language));
    case 'blankInput':
      return { kind: 'blankInput', format: formatIn(cell.format, language), style: 'entry' };
    case 'formula':
    case 'spilled':
      return calculatedCell(cell, view, options);
    default:
      return cell satisfies never;
  }
}

type Calculated = Extract<ModelCell, { kind: 'formula' | 'spilled' }>;

function calculatedCell(cell: Calculated, view: CellContext, options: PlanOptions): PlanCell {
  const { language, formulas } = options;
  const format = formatIn(cell.format, language);
  const style = cell.style ?? resultStyle(format);
  if (formulas === 'live' && cell.kind === 'spilled') return { kind: 'spilled', format, style };
  const live = cell.kind === 'formula' ? cell.live : undefined;
  const write = formulas === 'live' ? live : (cell.native ?? live);
  if (typeof write === 'function') {
    return { kind: 'formula', formula: write(view), format, style };
  }
  return write ? textCell(write[language], style) : emptyCell;
}

function formatIn(format: Format, language: Language): string {
  return typeof format === 'string' ? format : (format satisfies Text)[language];
}

function labelsWidth(labels: readonly (PlanCell | undefined)[]): number {
  const hasVerdict = labels.some((cell) => cell && 'style' in cell && cell.style === 'verdict');
  return hasVerdict ? verdictWidth : Math.min(columnWidth(labels.map(widthCell)), labelWidth);
}

/** A heading of several words takes a second line before it widens a column. */
function numbersWidth(column: readonly (PlanCell | undefined)[]): number {
  const headings = column.filter(isNumberHeading);
  const words = headings.flatMap(({ value, style }) =>
    value.split(piece).map((word) => textCell(word.trimEnd(), style)),
  );
  const others = column.filter((cell) => !isNumberHeading(cell));
  return Math.max(
    columnWidth(others.map(widthCell)),
    columnWidth(words),
    Math.min(columnWidth(headings), headingWidth),
  );
}

function isNumberHeading(cell: PlanCell | undefined): cell is Extract<PlanCell, { kind: 'text' }> {
  return cell?.kind === 'text' && cell.style === 'headingRight';
}

/** Titles and notes overflow into the next cells and do not widen a column. */
function widthCell(cell: PlanCell | undefined): PlanCell | undefined {
  const runsOver = cell?.kind === 'text' && (cell.style === 'title' || cell.style === 'note');
  return runsOver ? emptyCell : cell;
}
