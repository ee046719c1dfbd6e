import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../language';
import type { Action } from '../async/useAction';
import { paneTexts } from '../paneTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
});

interface LanguageFailureProps {
  readonly changing: Action<Language, void>;
}

/** Why the pane is still in the previous language: the texts of the other could not be loaded. */
export function LanguageFailure({ changing: { state, run, dismiss } }: LanguageFailureProps) {
  const texts = useTexts(paneTexts);
  const styles = useStyles();
  if (state.kind !== 'failed') return null;
  return (
    <div role="alert" className={styles.root}>
      <Body1>{texts.languageFailed}</Body1>
      <Button size="small" onClick={() => run(state.input)}>
        {texts.tryAgain}
      </Button>
      <Button size="small" onClick={dismiss}>
        {texts.dismiss}
      </Button>
    </div>
  );
}
