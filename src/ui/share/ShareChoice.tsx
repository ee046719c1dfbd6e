import { Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ShareTexts } from './shareTexts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface ShareChoiceProps {
  readonly texts: ShareTexts['native'];
  readonly isBusy: boolean;
  /** While another is under way. */
  readonly isWaiting: boolean;
  /** Why there is nothing to do, if so. */
  readonly nothingToDo: string | undefined;
  readonly onChoose: () => void;
}

/** One of the ways to share: a button, and below it what it does or, while it does it, that it is under way. */
export function ShareChoice({ texts, isBusy, isWaiting, nothingToDo, onChoose }: ShareChoiceProps) {
  const hint = useId();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Button
        disabledFocusable={isWaiting || nothingToDo !== undefined}
        aria-busy={isBusy}
        aria-describedby={hint}
        {...(isBusy && { icon: <Spinner aria-hidden size="extra-tiny" /> })}
        onClick={onChoose}
      >
        {texts.action}
      </Button>
      <Caption1 id={hint} className={styles.hint} aria-live="polite">
        {isBusy ? texts.busy : (nothingToDo ?? texts.hint)}
      </Caption1>
    </div>
  );
}
