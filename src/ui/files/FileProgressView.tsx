import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useId, useLayoutEffect } from 'react';
import type { FileAction } from './useFileAction';
import { fileTexts } from './fileTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, minWidth: '0' },
  bar: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: '1',
    gap: tokens.spacingVerticalXS,
    minWidth: '0',
  },
});

interface FileProgressViewProps {
  readonly action: Pick<FileAction<never, never>, 'progress' | 'cancel'> & {
    readonly state: { readonly kind: string };
  };
  /** The id of what has the keyboard once this is gone, if this had it. */
  readonly returnTo?: string;
}

/** How far opening or saving a file is: the step, announced when it changes, a bar, and the way to end it. */
export function FileProgressView(props: FileProgressViewProps) {
  return props.action.state.kind === 'busy' ? <Running {...props} /> : null;
}

function Running({ action: { progress, cancel }, returnTo }: FileProgressViewProps) {
  const texts = useTexts(fileTexts);
  const id = useId();
  const cancelId = useId();
  const styles = useStyles();
  // What had the keyboard may be gone, such as the button that was just pressed.
  useLayoutEffect(() => {
    const button = document.getElementById(cancelId);
    if (document.activeElement === document.body) button?.focus();
    return () => {
      if (document.activeElement === button) document.getElementById(returnTo ?? '')?.focus();
    };
  }, [cancelId, returnTo]);
  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <Caption1 role="status" id={id}>
          {progress && texts.steps[progress.step]}
        </Caption1>
        <ProgressBar
          aria-labelledby={id}
          {...(progress?.done !== undefined && { value: progress.done })}
        />
      </div>
      <Button id={cancelId} size="small" onClick={cancel}>
        {texts.cancel}
      </Button>
    </div>
  );
}
