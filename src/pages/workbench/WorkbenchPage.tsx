import { FluentProvider, Spinner, Tab, TabList } from '@fluentui/react-components';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Language } from '../../language';
import { LanguageContext } from '../../ui/LanguageContext';
import { TaskPane } from '../../ui/TaskPane';
import { useTheme } from '../../ui/useTheme';
import { OpeningFailure } from './OpeningFailure';
import { setPageLanguage } from './pageLanguage';
import { SaveByKey } from './SaveByKey';
import { workbenchTexts } from './texts';
import { useF6 } from './useF6';
import { useWorkbench } from './useWorkbench';

type View = 'sheet' | 'pane';

/** A sheet, and beside it the task pane; where the window is narrow, one of them at a time. */
export function WorkbenchPage({ initialLanguage }: { readonly initialLanguage: Language }) {
  const sheet = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const state = useWorkbench(sheet, initialLanguage);
  const [language, setLanguage] = useState(initialLanguage);
  const [view, setView] = useState<View>('sheet');
  const texts = workbenchTexts[language];
  useLayoutEffect(() => setPageLanguage(language), [language]);
  const workbench = state.kind === 'ready' ? state.workbench : undefined;
  const toSheet = useCallback(() => {
    setView('sheet');
    workbench?.focus();
  }, [workbench]);
  const toPane = useCallback(() => setView('pane'), []);
  useF6(pane, toSheet, toPane);
  const changeLanguage = async (to: Language) => {
    await workbench?.setLanguage(to);
    setLanguage(to);
  };
  return (
    <FluentProvider theme={useTheme()} lang={language} className="workbench">
      <nav className="workbench-tabs">
        <TabList selectedValue={view} onTabSelect={(_, { value }) => setView(value as View)}>
          <Tab value="sheet">{texts.sheet}</Tab>
          <Tab value="pane">{texts.pane}</Tab>
        </TabList>
      </nav>
      <section className="workbench-sheet" data-shown={view === 'sheet'} aria-label={texts.sheet}>
        <div ref={sheet} className="workbench-grid" />
        {state.kind !== 'ready' && (
          <div className="workbench-cover">
            {state.kind === 'loading' && <Spinner label={texts.loading} />}
            {state.kind === 'failed' && <OpeningFailure texts={texts} error={state.error} />}
          </div>
        )}
        {workbench?.workbook.save && (
          <LanguageContext value={language}>
            <SaveByKey save={workbench.workbook.save} />
          </LanguageContext>
        )}
      </section>
      <section
        ref={pane}
        className="workbench-pane"
        data-shown={view === 'pane'}
        aria-label={texts.pane}
      >
        {workbench && (
          <TaskPane
            workbook={workbench.workbook}
            language={language}
            onLanguageChange={(to) => void changeLanguage(to)}
          />
        )}
      </section>
    </FluentProvider>
  );
}
