import { Suspense, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { excelWorkbook, excelWorkbookOf, loadOperations } from '../../hosts/excel/excelWorkbook';
import { storagePartition } from '../../hosts/excel/office';
import { namespace } from '../../functions/functionName';
import type { Language } from '../../language';
import { loadLanguage } from '../../texts/loadLanguage';
import { useAction } from '../../ui/async/useAction';
import { whenIdle } from '../../ui/parts/ahead';
import { lazyPart } from '../../ui/parts/lazyPart';
import { useFetchAhead } from '../../ui/parts/useFetchAhead';
import { TaskPane } from '../../ui/pane/TaskPane';
import { latestCommand, onCommandRequest } from './commandRequests';
import { commandTab } from './commandTab';
import { useOfficeTheme } from './useOfficeTheme';

export interface ExcelPaneProps {
  /** The language to begin with: that of Excel. */
  readonly language: Language;
}

// It brings every table, those too that the first paint does without.
const CommandOutcome = lazyPart(async () => {
  const loaded = await import(/* webpackChunkName: "command-outcome" */ './CommandOutcome');
  return loaded.CommandOutcome;
});

// The development manifest opens the page with this mark, see scripts/excel/developmentManifest.ts.
const inDevelopment = new URLSearchParams(window.location.search).has('development');
const workbook = inDevelopment ? await developmentWorkbook() : excelWorkbook;

whenIdle(loadOperations);

/** The reader of formulas that it takes is too large for the first paint of the released add-in. */
async function developmentWorkbook() {
  const { inDevelopmentNamespace } = await import(
    /* webpackChunkName: "development" */ '../../hosts/excel/namespace'
  );
  return inDevelopmentNamespace(excelWorkbookOf(namespace.development));
}

/** The task pane in Excel. */
export function ExcelPane({ language: initial }: ExcelPaneProps) {
  const [language, setLanguage] = useState(initial);
  const changingLanguage = useAction(async (to: Language) => {
    await loadLanguage(to);
    setLanguage(to);
  });
  const theme = useOfficeTheme();
  const partition = storagePartition();
  const isAtRest = useFetchAhead(true);
  const request = useSyncExternalStore(onCommandRequest, latestCommand);
  const tab = useMemo(() => request && commandTab(request), [request]);
  useEffect(() => {
    // The cell functions answer in the page's language.
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <TaskPane
        workbook={workbook}
        language={language}
        changingLanguage={changingLanguage}
        isAtRest={isAtRest}
        {...(theme && { theme })}
        {...(tab && { request: tab })}
        {...(partition !== undefined && { partition })}
      />
      {request && (
        <Suspense>
          <CommandOutcome request={request} workbook={workbook} language={language} theme={theme} />
        </Suspense>
      )}
    </>
  );
}
