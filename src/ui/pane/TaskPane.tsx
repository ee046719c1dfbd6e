import { makeStyles } from '@fluentui/react-components';
import type { Workbook } from '../../hosts/workbook';
import type { Language } from '../../language';
import { FailureBoundary } from '../FailureBoundary';
import { PaneHeader } from './PaneHeader';
import { useSettings } from '../settings/useSettings';
import { PaneProvider } from '../PaneProvider';
import type { TabRequest } from '../tab';
import { TabBar } from './TabBar';
import { TabPanels } from './TabPanels';
import { useTab } from './useTab';
import type { ThemeName } from '../theme';
import { UncaughtErrors } from '../UncaughtErrors';

const useStyles = makeStyles({
  main: { display: 'flex', flexDirection: 'column', flexGrow: '1', minWidth: '0' },
});

export interface TaskPaneProps {
  readonly workbook: Workbook;
  readonly language: Language;
  readonly onLanguageChange: (language: Language) => void;
  /** Where a host knows better than the system: its own theme. */
  readonly theme?: ThemeName;
  /** A tab to show, as a command of the ribbon asks for one. The pane follows each new request, even for the same tab. */
  readonly request?: TabRequest;
  /** Of the browser's storage, where a host divides it: there the settings are kept. */
  readonly partition?: string;
}

/** The task pane, the same in every host. */
export function TaskPane({
  workbook,
  language,
  onLanguageChange,
  theme,
  request,
  partition,
}: TaskPaneProps) {
  const styles = useStyles();
  const [tab, setTab] = useTab(request);
  const [settings, setSettings] = useSettings(partition);
  return (
    <PaneProvider language={language} theme={theme}>
      <UncaughtErrors />
      <FailureBoundary {...(workbook.save && { save: workbook.save })}>
        <PaneHeader
          onLanguageChange={onLanguageChange}
          settings={settings}
          onSettingsChange={setSettings}
        />
        <main className={styles.main}>
          <TabBar shown={tab} onShow={setTab} />
          <TabPanels shown={tab} workbook={workbook} settings={settings} request={request} />
        </main>
      </FailureBoundary>
    </PaneProvider>
  );
}
