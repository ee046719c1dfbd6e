import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorDetail } from './ErrorDetail';
import { useTexts } from './useTexts';
import { paneTexts } from './paneTexts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
});

interface ErrorNoteProps {
  readonly text: string;
  readonly error: unknown;
  readonly onDismiss: () => void;
}

/** An error after which the pane goes on. Of few parts: it is shown when others have failed. */
export function ErrorNote({ text, error, onDismiss }: ErrorNoteProps) {
  const { dismiss } = useTexts(paneTexts);
  const styles = useStyles();
  return (
    <div role="alert" className={styles.root}>
      <Body1>{text}</Body1>
      <ErrorDetail error={error} />
      <Button size="small" onClick={onDismiss}>
        {dismiss}
      </Button>
    </div>
  );
}
