import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Workbench } from '../../hosts/workbench/openWorkbench';
import type { Language } from '../../language';

export type WorkbenchState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly workbench: Workbench }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Opens the workbench in an element, once; the grid is large and loads after the page itself. Its theme follows the page's. */
export function useWorkbench(
  sheet: RefObject<HTMLElement | null>,
  initialLanguage: Language,
  isDark: boolean,
): WorkbenchState {
  const [state, setState] = useState<WorkbenchState>({ kind: 'loading' });
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current || !sheet.current) return;
    opened.current = true;
    open(sheet.current, initialLanguage, isDark).then(
      (workbench) => setState({ kind: 'ready', workbench }),
      (error: unknown) => setState({ kind: 'failed', error }),
    );
  }, [sheet, initialLanguage, isDark]);
  const workbench = state.kind === 'ready' ? state.workbench : undefined;
  useEffect(() => workbench?.setDark(isDark), [workbench, isDark]);
  return state;
}

async function open(
  container: HTMLElement,
  language: Language,
  isDark: boolean,
): Promise<Workbench> {
  const [{ openWorkbench }, { sheetChart }] = await Promise.all([
    import(/* webpackChunkName: "grid" */ '../../hosts/workbench/openWorkbench'),
    import(/* webpackChunkName: "sheet-chart" */ './sheetChart'),
  ]);
  const workbench = await openWorkbench(container, language, sheetChart, isDark);
  // For scripts and tests: the grid's own API, under the name that its documentation uses, and the pane's workbook.
  Object.assign(window, { univerAPI: workbench.api, workbook: workbench.workbook });
  return workbench;
}
