import { makeStyles } from '@fluentui/react-components';
import type { Workbook } from '../../hosts/workbook';
import type { Settings } from '../settings/settings';
import type { TabRequest } from '../tab';
import { TabBar } from './TabBar';
import { TabPanels } from './TabPanels';
import { useTab } from './useTab';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: '1', minWidth: '0' },
});

interface PaneTabsProps {
  readonly workbook: Workbook;
  readonly settings: Settings;
  /** The part of the browser's storage, if a host divides it. */
  readonly partition: string | undefined;
  /** The last request from outside. */
  readonly request: TabRequest | undefined;
  /** Whether tabs are drawn before they are opened. */
  readonly drawsAhead: boolean;
}

/** The tabs and what they show. Another tab draws nothing else of the pane again. */
export function PaneTabs({ request, ...props }: PaneTabsProps) {
  const styles = useStyles();
  const [tab, setTab] = useTab(request);
  return (
    <main className={styles.root}>
      <TabBar shown={tab} onShow={setTab} />
      <TabPanels shown={tab} request={request} {...props} />
    </main>
  );
}
