import {
  type IAccessor,
  type Injector,
  IUniverInstanceService,
  LocaleService,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { ISheetDrawingService } from '@univerjs/sheets-drawing';
import type { CellReference } from '../../../cells/area';
import type { CellValue } from '../../../cells/value';
import { type Language, languages } from '../../../language';
import { type ChartData, chartOfCells } from '../../../sheets/chartData';
import { gridTexts } from '../gridTexts';
import { cellReader, cellValue } from '../readCells';
import { watchChanges } from '../watchChanges';
import { chartDrawings } from './gridChart';

/** What the grid tells the component that draws a chart: which workbook's, and which of its charts. */
export interface ChartProps {
  readonly unitId: string;
  readonly floatDomId: string;
}

/** The charts in the sheets, for what draws them. */
export interface SheetCharts {
  /**
   * A chart with what its cells hold now.
   *
   * @returns undefined if it is gone, or its cells are
   */
  readonly read: (unitId: string, id: string) => ChartData | undefined;
  readonly language: () => Language;
  /**
   * Calls back after each change of the workbook, once it is calculated, and of the language; the returned function
   * stops it.
   */
  readonly onChange: (listener: () => void) => () => void;
}

/** The charts in the sheets of the grid. */
export function sheetCharts(injector: Injector): SheetCharts {
  return {
    read: (unitId, id) => read(injector, unitId, id),
    language: () => {
      const locale = injector.get(LocaleService).getCurrentLocale();
      return (
        languages.find((each) => gridTexts.has(each) && gridTexts.in(each).locale === locale) ??
        languages[0]
      );
    },
    onChange: (listener) => {
      const ofLanguage = injector.get(LocaleService).localeChanged$.subscribe(listener);
      const stop = watchChanges(injector, listener);
      return () => {
        ofLanguage.unsubscribe();
        stop();
      };
    },
  };
}

function read(accessor: IAccessor, unitId: string, id: string): ChartData | undefined {
  const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId);
  const sheets = Object.keys(accessor.get(ISheetDrawingService).getDrawingDataForUnit(unitId));
  for (const subUnitId of sheets) {
    const worksheet = workbook?.getSheetBySheetId(subUnitId);
    const drawing = chartDrawings(accessor, { unitId, subUnitId }).find(
      ({ drawingId }) => drawingId === id,
    );
    if (!worksheet || !drawing) continue;
    const { chart, isGone } = drawing.data;
    if (isGone) return undefined;
    const held = cellReader(accessor, worksheet);
    return chartOfCells(
      chart,
      ({ row, column }) => drawable(cellValue(held(row, column))),
      (cell) => formatAt(worksheet, cell),
    );
  }
  return undefined;
}

/** A truth value or an error is nothing that a chart draws. */
function drawable(value: CellValue): string | number | null {
  return typeof value === 'object' || typeof value === 'boolean' ? null : value;
}

function formatAt(worksheet: Worksheet, { row, column }: CellReference): string {
  return worksheet.getComposedCellStyle(row, column)?.n?.pattern ?? 'General';
}
