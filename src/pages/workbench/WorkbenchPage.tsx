import { FluentProvider, Spinner } from '@fluentui/react-components';
import {
  type CSSProperties,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Workbench } from '../../hosts/workbench/openWorkbench';
import type { FileOptions } from '../../hosts/files';
import type { Language } from '../../language';
import { modelNames } from '../../sheets/model/modelNames';
import { LanguageContext } from '../../ui/LanguageContext';
import { TabStrip } from '../../ui/TabStrip';
import { TaskPane } from '../../ui/pane/TaskPane';
import { lazyPart } from '../../ui/parts/lazyPart';
import { useFetchAhead } from '../../ui/parts/useFetchAhead';
import { useFileAction } from '../../ui/files/useFileAction';
import type { TabRequest } from '../../ui/tab';
import { useAction } from '../../ui/async/useAction';
import { useTheme, useThemeName } from '../../ui/useTheme';
import { loadPageLanguage } from './loadPageLanguage';
import { OpeningFailure } from './OpeningFailure';
import { PaneSplitter, usePaneWidth } from './PaneSplitter';
import { setPageLanguage } from './pageLanguage';
import { workbenchTexts } from './workbenchTexts';
import { useF6 } from './useF6';
import { useFileDrop } from './useFileDrop';
import { useWorkbench } from './useWorkbench';

// They say something of the open workbook: until it is open the pane can do without them.
const KeptBar = lazyPart(async () => {
  const loaded = await import(/* webpackChunkName: "sheet-messages" */ './kept/KeptBar');
  return loaded.KeptBar;
});
const SheetMessages = lazyPart(async () => {
  const loaded = await import(/* webpackChunkName: "sheet-messages" */ './SheetMessages');
  return loaded.SheetMessages;
});

const views = ['sheet', 'pane'] as const;

type View = (typeof views)[number];

/** Ids of the tab of a view, and of the view. */
function viewIds(view: View): { readonly tab: string; readonly panel: string } {
  return { tab: `view-tab-${view}`, panel: `view-${view}` };
}

// Not a class: Fluent hands the provider's classes on to all that floats above the page.
const fill: CSSProperties = { height: '100%' };

/** A sheet, and next to it the task pane; if the window is narrow, one of them at a time. */
export function WorkbenchPage({ initialLanguage }: { readonly initialLanguage: Language }) {
  const sheet = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const theme = useThemeName();
  const { state, workbook } = useWorkbench(sheet, initialLanguage, theme === 'dark');
  const [language, setLanguage] = useState(initialLanguage);
  const [view, setView] = useState<View>('sheet');
  const [width, setWidth] = usePaneWidth();
  const [showsKept, setShowsKept] = useState(false);
  const texts = workbenchTexts.in(language);
  useLayoutEffect(() => setPageLanguage(language), [language]);
  const workbench = state.kind === 'ready' ? state.workbench : undefined;
  const isAtRest = useFetchAhead(workbench !== undefined);
  const toSheet = useCallback(() => {
    setView('sheet');
    workbench?.focus();
  }, [workbench]);
  const toPane = useCallback(() => setView('pane'), []);
  useF6(pane, toSheet, toPane);
  const [request, setRequest] = useState<TabRequest>();
  useEffect(
    () =>
      workbench?.onMissingPlace((place) => {
        if (place !== modelNames.verdict) return;
        setView('pane');
        setRequest({ tab: 'model', insertsModel: true });
      }),
    [workbench],
  );
  const isFileOver = useFileDrop((file) => {
    setView('pane');
    setRequest({ tab: 'workbook', file });
  });
  const saving = useFileAction((_: undefined, options) => saveFile(workbench, options));
  const changingLanguage = useAction(async (to: Language) => {
    await loadPageLanguage(to);
    await workbench?.setLanguage(to);
    setLanguage(to);
  });
  return (
    <FluentProvider
      theme={useTheme()}
      lang={language}
      style={{ ...fill, colorScheme: theme === 'dark' ? 'dark' : 'light' }}
    >
      <LanguageContext value={language}>
        <div className="workbench">
          <nav className="workbench-tabs">
            <TabStrip
              label={texts.view}
              items={views.map((id) => ({ id, text: texts[id], ...viewIds(id) }))}
              shown={view}
              onShow={setView}
            />
          </nav>
          <section
            id={viewIds('sheet').panel}
            className="workbench-sheet"
            data-shown={view === 'sheet'}
            aria-label={texts.sheet}
          >
            <div ref={sheet} className="workbench-grid" />
            {state.kind === 'loading' && (
              <div className="workbench-cover workbench-shape">
                <Spinner label={texts.loading} />
              </div>
            )}
            {state.kind === 'failed' && (
              <div className="workbench-cover">
                <OpeningFailure texts={texts} error={state.error} />
              </div>
            )}
            {workbench && (
              <Suspense>
                <SheetMessages
                  workbench={workbench}
                  language={language}
                  saving={saving}
                  onShowKept={() => setShowsKept(true)}
                />
              </Suspense>
            )}
          </section>
          <PaneSplitter width={width} label={texts.paneWidth} onChange={setWidth} />
          <div className="workbench-kept">
            {workbench && (
              <Suspense>
                <KeptBar
                  keeping={workbench.keeping}
                  language={language}
                  onSave={() => saving.run(undefined)}
                  onSwitched={toSheet}
                  isOpen={showsKept}
                  onOpenChange={setShowsKept}
                />
              </Suspense>
            )}
          </div>
          {isFileOver && <div className="workbench-drop">{texts.drop}</div>}
          <section
            ref={pane}
            id={viewIds('pane').panel}
            className="workbench-pane"
            data-shown={view === 'pane'}
            aria-label={texts.pane}
          >
            <TaskPane
              workbook={workbook}
              language={language}
              changingLanguage={changingLanguage}
              isAtRest={isAtRest}
              {...(request && { request })}
            />
          </section>
        </div>
      </LanguageContext>
    </FluentProvider>
  );
}

async function saveFile(workbench: Workbench | undefined, options: FileOptions) {
  if (!workbench?.workbook.save) throw new Error('There is nothing to save.');
  return workbench.workbook.save(options);
}
