import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Workbench } from '../../hosts/workbench/openWorkbench';
import { laterWorkbook } from '../../hosts/laterWorkbook';
import type { Workbook } from '../../hosts/workbook';
import type { Language } from '../../language';
import { textsOfParts } from '../../ui/parts/textsOfParts';

export type WorkbenchState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly workbench: Workbench }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Opens the workbench in an element, once, and gives its theme that of the page. The grid is large: it loads after the page
 * has been painted, and until it is there the workbook takes requests and answers later.
 */
export function useWorkbench(
  sheet: RefObject<HTMLElement | null>,
  initialLanguage: Language,
  isDark: boolean,
): { readonly state: WorkbenchState; readonly workbook: Workbook } {
  const [state, setState] = useState<WorkbenchState>({ kind: 'loading' });
  const [{ workbook, settle }] = useState(pending);
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current || !sheet.current) return;
    opened.current = true;
    const opening = open(sheet.current, initialLanguage, isDark);
    settle(opening.then((workbench) => workbench.workbook));
    opening.then(
      (workbench) => setState({ kind: 'ready', workbench }),
      (error: unknown) => setState({ kind: 'failed', error }),
    );
  }, [sheet, initialLanguage, isDark, settle]);
  const workbench = state.kind === 'ready' ? state.workbench : undefined;
  useEffect(() => workbench?.setDark(isDark), [workbench, isDark]);
  return { state, workbook };
}

/** A workbook, and what ends the wait for it. */
function pending() {
  let settle: (opening: Promise<Workbook>) => void = () => undefined;
  const workbook = laterWorkbook(new Promise((resolve) => (settle = resolve)));
  return { workbook, settle };
}

async function open(
  container: HTMLElement,
  language: Language,
  isDark: boolean,
): Promise<Workbench> {
  const [{ openWorkbench }, { sheetChart }] = await Promise.all([
    import(/* webpackChunkName: "grid" */ '../../hosts/workbench/openWorkbench'),
    import(/* webpackChunkName: "sheet-chart" */ './sheetChart'),
    // The start sheet and the help of the functions are among them.
    textsOfParts(),
  ]);
  const workbench = await openWorkbench(container, language, sheetChart, isDark);
  // For scripts and tests: the grid's own API, under the name that its documentation uses, and the pane's workbook.
  Object.assign(window, { univerAPI: workbench.api, workbook: workbench.workbook });
  return workbench;
}
