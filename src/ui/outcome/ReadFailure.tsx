import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useContext } from 'react';
import { WorkbookError } from '../../hosts/workbook';
import { refusalText } from './refusalText';
import { LanguageContext } from '../LanguageContext';
import { outcomeTexts } from './outcomeTexts';
import { useTexts } from '../useTexts';

interface ReadFailureProps {
  /** What could not be read. */
  readonly text: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** The workbook refused to be read: why, and the way on. */
export function ReadFailure({ text, error, onRetry }: ReadFailureProps) {
  const language = useContext(LanguageContext);
  const texts = useTexts(outcomeTexts);
  // Anything but a refusal is a bug: the failure view shows it and how to continue.
  if (!(error instanceof WorkbookError)) throw error;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {text} {refusalText(error.refusal, language)}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{texts.tryAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
