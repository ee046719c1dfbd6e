import { Button } from '@fluentui/react-components';
import { type ReactNode, useContext } from 'react';
import { WorkbookError } from '../../hosts/workbook';
import { LanguageContext } from '../LanguageContext';
import { OutcomeBar } from './OutcomeBar';
import { refusalText } from './refusalText';
import { outcomeTexts } from './outcomeTexts';
import { useTexts } from '../useTexts';

interface RefusalBarProps {
  readonly title: string;
  /** What an action failed with. */
  readonly error: unknown;
  /** Tries again; absent if that is offered elsewhere. */
  readonly onRetry?: () => void;
  readonly onDismiss: () => void;
  /** What follows the reason. */
  readonly children?: ReactNode;
}

/**
 * Why the workbook refused, and a button to try again. Anything but a refusal is a bug: it is thrown, and the
 * failure view shows it and how to continue.
 */
export function RefusalBar({ title, error, onRetry, onDismiss, children }: RefusalBarProps) {
  const language = useContext(LanguageContext);
  const { tryAgain } = useTexts(outcomeTexts);
  if (!(error instanceof WorkbookError)) throw error;
  return (
    <OutcomeBar
      intent="error"
      title={title}
      onDismiss={onDismiss}
      action={onRetry && <Button onClick={onRetry}>{tryAgain}</Button>}
    >
      {refusalText(error.refusal, language)}
      {children}
    </OutcomeBar>
  );
}
