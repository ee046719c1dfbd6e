import { Button } from '@fluentui/react-components';
import type { Refusal } from '../../hosts/workbook';
import { useTexts } from '../useTexts';
import { OutcomeBar } from './OutcomeBar';
import { refusalText } from './refusalText';
import type { InsertRequest } from './useInsert';

interface InsertRefusedProps {
  readonly refusal: Refusal;
  readonly request: InsertRequest;
  readonly onRetry: (request: InsertRequest) => void;
  readonly onDismiss: () => void;
}

/** Why nothing was inserted, and what may work instead. */
export function InsertRefused({ refusal, request, onRetry, onDismiss }: InsertRefusedProps) {
  const texts = useTexts();
  const retry = retryOf(refusal, request);
  return (
    <OutcomeBar
      intent="warning"
      title={texts.refusedTitle}
      onDismiss={onDismiss}
      action={
        <Button size="small" onClick={() => onRetry(retry)}>
          {retry.target === request.target ? texts.tryAgain : texts.insertOnNewSheetInstead}
        </Button>
      }
    >
      {refusalText(refusal, texts)}
    </OutcomeBar>
  );
}

/** A new sheet helps where the place was the trouble; where the moment was, the same again later. */
function retryOf(refusal: Refusal, request: InsertRequest): InsertRequest {
  return refusal.kind === 'editing' ? request : { ...request, target: 'newSheet' };
}
