import { TableRegular } from '@fluentui/react-icons/svg/table';
import type { ReactNode } from 'react';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../language';
import { FullPageMessage } from './FullPageMessage';
import { PaneProvider } from './PaneProvider';
import { useTexts } from './useTexts';
import { noHostTexts } from './noHostTexts';

const useStyles = makeStyles({
  checks: {
    margin: '0',
    paddingInlineStart: tokens.spacingHorizontalXL,
    '& > li + li': { marginTop: tokens.spacingVerticalXS },
  },
});

export interface UnsupportedHostProps {
  /** Opened outside Excel, or the library that talks to Excel did not load. */
  readonly reason: 'outsideExcel' | 'officeBlocked';
  readonly language: Language;
}

/** The page if there is no workbook: shows why, what to check, and where to continue. */
export function UnsupportedHost({ reason, language }: UnsupportedHostProps) {
  return (
    <PaneProvider language={language} theme={undefined}>
      {reason === 'officeBlocked' ? (
        <OfficeBlocked action={<OpenWorkbench />} />
      ) : (
        <OutsideExcel action={<OpenWorkbench />} />
      )}
    </PaneProvider>
  );
}

function OpenWorkbench() {
  const texts = useTexts(noHostTexts);
  return (
    <Button as="a" appearance="primary" href="workbench.html">
      {texts.openWorkbench}
    </Button>
  );
}

interface OfficeBlockedProps {
  readonly action: ReactNode;
}

/** The library that talks to Excel did not load: what to check. */
function OfficeBlocked({ action }: OfficeBlockedProps) {
  const texts = useTexts(noHostTexts);
  const styles = useStyles();
  return (
    <FullPageMessage
      icon={<PlugDisconnectedRegular />}
      title={texts.officeBlockedTitle}
      action={action}
    >
      <p>{texts.officeBlockedBody}</p>
      <ul className={styles.checks}>
        {texts.officeBlockedChecks.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
      <p>{texts.officeBlockedAfter}</p>
    </FullPageMessage>
  );
}

interface OutsideExcelProps {
  readonly action: ReactNode;
}

/** The pane was opened in a browser, where there is no workbook. */
function OutsideExcel({ action }: OutsideExcelProps) {
  const texts = useTexts(noHostTexts);
  return (
    <FullPageMessage icon={<TableRegular />} title={texts.outsideExcelTitle} action={action}>
      <p>{texts.outsideExcelBody}</p>
    </FullPageMessage>
  );
}
