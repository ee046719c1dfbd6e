import type { ReactNode } from 'react';
import { OutcomeBar } from '../outcome/OutcomeBar';
import { RefusalBar } from '../outcome/RefusalBar';
import { isCancelled } from './isCancelled';
import { fileTexts } from './fileTexts';
import { useTexts } from '../useTexts';

interface FileFailureProps {
  readonly title: string;
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly onDismiss: () => void;
  /** What follows the reason, such as a link to the cell. */
  readonly children?: ReactNode;
}

/** Why a file was not opened or not saved; or that the user has ended it. */
export function FileFailure({ title, error, onRetry, onDismiss, children }: FileFailureProps) {
  const texts = useTexts(fileTexts);
  if (isCancelled(error)) {
    return (
      <OutcomeBar intent="info" title={texts.canceledTitle} onDismiss={onDismiss}>
        {texts.canceled}
      </OutcomeBar>
    );
  }
  return (
    <RefusalBar title={title} error={error} {...(onRetry && { onRetry })} onDismiss={onDismiss}>
      {children}
    </RefusalBar>
  );
}
