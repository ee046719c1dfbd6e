import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { memo, startTransition, Suspense, useEffect, useState } from 'react';
import type { Workbook } from '../../hosts/workbook';
import { tableSummaries } from '../../sheets/since/tableSummaries';
import { afterFrame } from '../async/afterFrame';
import { FiguresView } from '../figures/FiguresView';
import { Hideable } from '../Hideable';
import { lazyPart } from '../parts/lazyPart';
import type { Settings } from '../settings/settings';
import { useTexts } from '../useTexts';
import { tabIds, tabs, type Tab, type TabRequest } from '../tab';
import { paneTexts } from '../paneTexts';

// Only the first tab belongs to the first paint, and of its tables only what the list shows of them.
const LaterTables = lazyPart(async () => {
  const loaded = await import(/* webpackChunkName: "later-tables" */ '../figures/LaterTables');
  return loaded.LaterTables;
});
const FunctionsTab = lazyPart(async () => {
  const loaded = await import(/* webpackChunkName: "functions-tab" */ '../functions/FunctionsTab');
  return loaded.FunctionsTab;
});
const ModelTab = lazyPart(async () => {
  const loaded = await import(/* webpackChunkName: "model-tab" */ '../model/ModelTab');
  return loaded.ModelTab;
});
const WorkbookTab = lazyPart(async () => {
  const loaded = await import(/* webpackChunkName: "workbook-tab" */ '../workbookTab/WorkbookTab');
  return loaded.WorkbookTab;
});

const useStyles = makeStyles({
  loading: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

interface TabPanelsProps {
  readonly shown: Tab;
  readonly workbook: Workbook;
  readonly settings: Settings;
  /** The part of the browser's storage, if a host divides it. */
  readonly partition: string | undefined;
  /** The last request from outside. */
  readonly request?: TabRequest | undefined;
  /** Whether tabs are drawn before they are opened, in idle moments, so that they are there at once. */
  readonly drawsAhead: boolean;
}

/** What the tabs show. A tab once opened keeps what was typed in it; out of sight it stops following the workbook. */
export function TabPanels({ shown, drawsAhead, ...props }: TabPanelsProps) {
  const texts = useTexts(paneTexts);
  const styles = useStyles();
  const [drawn, setDrawn] = useState<readonly Tab[]>([shown]);
  if (!drawn.includes(shown)) setDrawn([...drawn, shown]);
  const next = drawsAhead ? tabs.find((tab) => !drawn.includes(tab)) : undefined;
  // One after the other: a click between them does not wait for all.
  useEffect(() => {
    if (!next) return undefined;
    return afterFrame(() => startTransition(() => setDrawn((before) => [...before, next])));
  }, [next]);
  return (
    <>
      {tabs
        .filter((tab) => drawn.includes(tab))
        .map((tab) => (
          <Hideable
            key={tab}
            isShown={tab === shown}
            role="tabpanel"
            id={tabIds(tab).panel}
            aria-labelledby={tabIds(tab).tab}
          >
            <Suspense fallback={<Caption1 className={styles.loading}>{texts.loading}</Caption1>}>
              <Content tab={tab} {...props} />
            </Suspense>
          </Hideable>
        ))}
    </>
  );
}

interface ContentProps extends Omit<TabPanelsProps, 'shown' | 'drawsAhead'> {
  readonly tab: Tab;
}

/** What a tab shows; to open another does not draw it again. */
const Content = memo(function Content({
  tab,
  workbook,
  settings,
  partition,
  request,
}: ContentProps) {
  switch (tab) {
    case 'figures':
      return (
        <FiguresView
          tables={tableSummaries}
          LaterPart={LaterTables}
          workbook={workbook}
          settings={settings}
        />
      );
    case 'functions':
      return <FunctionsTab workbook={workbook} partition={partition} />;
    case 'model':
      return <ModelTab workbook={workbook} settings={settings} request={request} />;
    case 'workbook':
      return <WorkbookTab workbook={workbook} request={request} />;
    default:
      return tab satisfies never;
  }
});
