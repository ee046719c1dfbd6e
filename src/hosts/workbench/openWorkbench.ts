import type { FUniver } from '@univerjs/core/facade';
import { generateRandomId, LifecycleService, LifecycleStages } from '@univerjs/core';
import { ILayoutService } from '@univerjs/ui';
import { definitions } from '../../functions/definitions';
import type { Language } from '../../language';
import type { Workbook } from '../workbook';
import { type CustomFunctionsApi, customFunctions } from './customFunctions';
import { ErrorMessages } from './ErrorMessages';
import { functionTexts } from './functionInfo';
import { gridFunctions } from './gridFunctions';
import { keepChoices } from './keepChoices';
import { loadScript } from './loadScript';
import { gridSheet } from './gridSheet';
import { showErrorMessages } from './showErrorMessages';
import { startPlan } from './startPlan';
import { startUniver } from './univer';
import { workbenchWorkbook } from './workbenchWorkbook';

/** An open workbench: its workbook, the grid's own API, and its language. */
export interface Workbench {
  readonly workbook: Workbook;
  readonly api: FUniver;
  readonly setLanguage: (language: Language) => Promise<void>;
  /** Gives the keyboard to the grid. */
  readonly focus: () => void;
}

/**
 * Opens a grid in an element, with our functions in it and a sheet of formulas to try.
 *
 * @throws Error where a file of this site cannot be loaded
 */
export async function openWorkbench(
  container: HTMLElement,
  language: Language,
): Promise<Workbench> {
  const associated = await loadFunctions();
  const messages = new ErrorMessages();
  const { api, injector, setLanguage } = await startUniver(container, language, {
    functions: gridFunctions(definitions, associated, messages),
    texts: (of) => functionTexts(definitions, of),
  });
  const id = generateRandomId();
  api.createWorkbook({
    id: 'workbench',
    name: 'AI Capex',
    sheetOrder: [id],
    sheets: { [id]: { id, ...gridSheet(startPlan(language)) } },
  });
  showErrorMessages(injector, messages);
  keepChoices(injector);
  // Before its first painting the grid heeds neither mouse nor keyboard.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const focus = (): void => injector.get(ILayoutService).focus();
  return { workbook: workbenchWorkbook(injector), api, setLanguage, focus };
}

/** Runs the bundle that Excel runs, and returns what it associated. */
async function loadFunctions() {
  const { api, associated } = customFunctions();
  const page = globalThis as { CustomFunctions?: CustomFunctionsApi };
  page.CustomFunctions = api;
  await loadScript('functions.js');
  return associated;
}
