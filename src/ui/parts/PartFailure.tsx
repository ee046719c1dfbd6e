import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../useTexts';
import { paneTexts } from '../paneTexts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
  },
});

interface PartFailureProps {
  readonly onRetry: () => void;
}

/** In the place of a part that could not be loaded: why, and the way on. */
export function PartFailure({ onRetry }: PartFailureProps) {
  const texts = useTexts(paneTexts);
  const styles = useStyles();
  return (
    <div role="alert" className={styles.root}>
      <Body1>{texts.partFailed}</Body1>
      <Button onClick={onRetry}>{texts.tryAgain}</Button>
    </div>
  );
}
