import type { FUniver } from '@univerjs/core/facade';
import {
  generateRandomId,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
} from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import { ILayoutService } from '@univerjs/ui';
import { definitions } from '../../functions/definitions';
import type { KeptContent } from '../../kept/keptWorkbook';
import type { Language } from '../../language';
import { startChartSpan } from '../../sheets/start/startChart';
import { firstInputCell, startPlan } from '../../sheets/start/startPlan';
import type { Location, Workbook } from '../workbook';
import { chartComponent } from './charts/gridChart';
import { chartAt } from './charts/gridBookCharts';
import { moveChartCells } from './charts/moveChartCells';
import { type ChartProps, type SheetCharts, sheetCharts } from './charts/sheetCharts';
import { copyKept } from './copyKept';
import { type CustomFunctionsApi, customFunctions } from './customFunctions';
import { ErrorMessages } from './ErrorMessages';
import { fitFrozen } from './fitFrozen';
import { guardEditor } from './guards/guardEditor';
import { gridFunctionTexts } from './functionInfo';
import { gridFunctions } from './gridFunctions';
import { calculateSoon } from './guards/calculateSoon';
import { guardCalculation } from './guards/guardCalculation';
import { sortKept } from './sortKept';
import { stoppedFormulas } from './guards/stoppedFormulas';
import { preventListClearing } from './preventListClearing';
import { homeKeys } from './homeKeys';
import { keepOrigins } from './keepOrigins';
import type { Keeping } from './keeping/Keeping';
import { lookForKept, openKept } from './keeping/openKept';
import { openLinks } from './openLinks';
import { loadScript } from './loadScript';
import { gridRoom } from './gridRoom';
import { gridSheet } from './gridSheet';
import { noteEdits } from './noteEdits';
import { showErrorMessages } from './showErrorMessages';
import { keepOverCells } from './charts/keepOverCells';
import { showLegibleColors } from './showLegibleColors';
import { showFormatColors } from './showFormatColors';
import { showFormatTexts } from './showFormatTexts';
import { showShades } from './showShades';
import { showKeptResults } from './showKeptResults';
import { startUniver } from './univer';
import { zoomFor } from './zoomFor';
import { workbenchWorkbook } from './workbenchWorkbook';

/** An open workbench: its workbook, the grid's own API, and its language. */
export interface Workbench {
  readonly workbook: Workbook;
  /** Keeps the workbook in this browser. */
  readonly keeping: Keeping;
  readonly api: FUniver;
  readonly setLanguage: (language: Language) => Promise<void>;
  readonly setDark: (isDark: boolean) => void;
  /** Moves the keyboard focus to the grid. */
  readonly focus: () => void;
  /** Calls back with each cell whose formula stopped the calculation; the returned function stops it. */
  readonly onStoppedFormula: (listener: (cell: Location) => void) => () => void;
  /**
   * Calls back with each name that a clicked link leads to, if the workbook does not have it; the returned function stops
   * it.
   */
  readonly onMissingPlace: (listener: (place: string) => void) => () => void;
}

/** Makes the component that draws each chart of the sheets. */
type DrawnBy = (charts: SheetCharts) => (props: ChartProps) => unknown;

/**
 * Opens a grid in an element, with AI Capex's functions in it, and the workbook kept in this browser or else the start
 * sheet.
 *
 * @param drawnBy makes the component that draws a chart
 * @throws Error if a file of this site cannot be loaded
 */
export async function openWorkbench(
  container: HTMLElement,
  initialLanguage: Language,
  drawnBy: DrawnBy,
  isDark: boolean,
): Promise<Workbench> {
  const [associated, kept] = await Promise.all([loadFunctions(), lookForKept()]);
  const messages = new ErrorMessages();
  const grid = await startUniver(container, initialLanguage, {
    functions: gridFunctions(definitions, associated, messages),
    texts: (of) => gridFunctionTexts(definitions, of),
    isDark,
  });
  const { api, injector } = grid;
  api.registerComponent(chartComponent, drawnBy(sheetCharts(injector)));
  const room = gridRoom(injector);
  fitFrozen(injector, room);
  keepOverCells(injector, room);
  let language = initialLanguage;
  const keeping = openKept(injector, kept, () => startContent(language, container.clientWidth));
  const onStoppedFormula = stoppedFormulas(injector, guardCalculation(injector));
  calculateSoon(injector);
  guardEditor(injector, container);
  showErrorMessages(injector, messages);
  showFormatColors(injector);
  showFormatTexts(injector);
  showShades(injector);
  showLegibleColors(injector);
  showKeptResults(injector, () => language);
  copyKept(injector);
  sortKept(injector);
  preventListClearing(injector);
  keepOrigins(injector);
  moveChartCells(injector);
  const missingPlaces = new Set<(place: string) => void>();
  openLinks(injector, (place) => missingPlaces.forEach((listener) => listener(place)));
  homeKeys(injector);
  noteEdits(injector);
  // The grid ignores input until its first render.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  // Until then its formula bar has what the first cell shows (60.0), not what it holds (60).
  injector.get(IEditorBridgeService).refreshEditCellState();
  const focus = (): void => injector.get(ILayoutService).focus();
  const setLanguage = async (to: Language) => {
    await grid.setLanguage(to);
    language = to;
  };
  const workbook = keeping.watched(workbenchWorkbook(injector, messages));
  const onMissingPlace = (listener: (place: string) => void) => {
    missingPlaces.add(listener);
    return () => missingPlaces.delete(listener);
  };
  const setDark = (to: boolean): void => api.toggleDarkMode(to);
  return {
    workbook,
    keeping,
    api,
    setLanguage,
    setDark,
    focus,
    onStoppedFormula,
    onMissingPlace,
  };
}

/**
 * A new workbook with the start sheet.
 *
 * @param room that the grid has, in pixels
 */
function startContent(language: Language, room: number): KeptContent {
  const plan = startPlan(language);
  const [id, subUnitId] = [generateRandomId(), generateRandomId()];
  const data: Partial<IWorkbookData> = {
    id,
    name: 'AI Capex',
    sheetOrder: [subUnitId],
    sheets: {
      [subUnitId]: {
        ...{ id: subUnitId, ...gridSheet(plan) },
        zoomRatio: zoomFor(plan, room, startChartSpan),
      },
    },
    resources: plan.charts.map((chart) =>
      chartAt(chart, { unitId: id, subUnitId }, startChartSpan),
    ),
  };
  return { data, activeSheet: plan.name, selected: firstInputCell };
}

/** Runs the functions' bundle, the same as in Excel, and returns the functions that it associated. */
async function loadFunctions() {
  const { api, associated } = customFunctions();
  const page = globalThis as { CustomFunctions?: CustomFunctionsApi };
  page.CustomFunctions = api;
  await loadScript('since.js');
  await loadScript('functions.js');
  return associated;
}
