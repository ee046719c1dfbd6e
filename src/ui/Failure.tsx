import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { Notice } from './Notice';
import { useTexts } from './useTexts';

const useStyles = makeStyles({
  detail: {
    boxSizing: 'border-box',
    width: '100%',
    maxHeight: '160px',
    overflow: 'auto',
    margin: '0',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

interface FailureProps {
  readonly error: unknown;
  readonly onReload?: () => void;
}

/** What the pane shows after a crash: that it stopped, why, and the way on. */
export function Failure({ error, onReload = reloadPage }: FailureProps) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <Notice
      icon={<ErrorCircleRegular />}
      title={texts.failureTitle}
      action={
        <Button appearance="primary" onClick={onReload}>
          {texts.reload}
        </Button>
      }
    >
      <p role="alert">{texts.failureBody}</p>
      <pre tabIndex={0} aria-label={texts.failureDetail} role="region" className={styles.detail}>
        {String(error)}
      </pre>
    </Notice>
  );
}

function reloadPage(): void {
  window.location.reload();
}
