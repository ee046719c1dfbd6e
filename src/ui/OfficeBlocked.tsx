import { makeStyles, tokens } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import type { ReactNode } from 'react';
import { FullPageMessage } from './FullPageMessage';
import { useTexts } from './useTexts';
import { noHostTexts } from './noHostTexts';

const useStyles = makeStyles({
  checks: {
    margin: '0',
    paddingInlineStart: tokens.spacingHorizontalXL,
    '& > li + li': { marginTop: tokens.spacingVerticalXS },
  },
});

interface OfficeBlockedProps {
  readonly action: ReactNode;
}

/** The library that talks to Excel did not load: what to check. */
export function OfficeBlocked({ action }: OfficeBlockedProps) {
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
