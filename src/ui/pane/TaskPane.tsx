import type { Workbook } from '../../hosts/workbook';
import type { Language } from '../../language';
import { FailureBoundary } from '../FailureBoundary';
import type { Action } from '../async/useAction';
import { LanguageFailure } from './LanguageFailure';
import { PaneHeader } from './PaneHeader';
import { useSettings } from '../settings/useSettings';
import { PaneProvider } from '../PaneProvider';
import type { TabRequest } from '../tab';
import { PaneTabs } from './PaneTabs';
import type { ThemeName } from '../theme';
import { UncaughtErrors } from '../UncaughtErrors';

export interface TaskPaneProps {
  readonly workbook: Workbook;
  readonly language: Language;
  /** Loads a language, then shows it. */
  readonly changingLanguage: Action<Language, void>;
  /** The host's own theme, if it has one; else the system's is shown. */
  readonly theme?: ThemeName;
  /** A tab to show, as a command of the ribbon requests. The pane follows each new request, even for the same tab. */
  readonly request?: TabRequest;
  /** The part of the browser's storage that keeps settings, if a host divides it. */
  readonly partition?: string;
  /** Whether the page has come to rest: tabs are then drawn before they are opened. */
  readonly isAtRest?: boolean;
}

/** The task pane, the same in every host. */
export function TaskPane({ language, theme, ...props }: TaskPaneProps) {
  return (
    <PaneProvider language={language} theme={theme}>
      <PaneContent {...props} />
    </PaneProvider>
  );
}

/** Apart from the provider: each drawing of that draws every field of all tabs again. */
function PaneContent({
  workbook,
  changingLanguage,
  request,
  partition,
  isAtRest = false,
}: Omit<TaskPaneProps, 'language' | 'theme'>) {
  const [settings, setSettings] = useSettings(partition);
  return (
    <>
      <UncaughtErrors />
      <FailureBoundary {...(workbook.save && { save: workbook.save })}>
        <PaneHeader
          changingLanguage={changingLanguage}
          settings={settings}
          onSettingsChange={setSettings}
        />
        <LanguageFailure changing={changingLanguage} />
        <PaneTabs
          workbook={workbook}
          settings={settings}
          partition={partition}
          request={request}
          drawsAhead={isAtRest}
        />
      </FailureBoundary>
    </>
  );
}
