import { Button } from '@fluentui/react-components';
import { useContext } from 'react';
import type { Refusal } from '../../hosts/workbook';
import { LanguageContext } from '../LanguageContext';
import { OutcomeBar } from '../outcome/OutcomeBar';
import { refusalText } from '../outcome/refusalText';
import type { InsertRequest } from './useInsert';
import { insertTexts } from './insertTexts';
import { useTexts } from '../useTexts';

interface InsertRefusedProps {
  readonly refusal: Refusal;
  readonly request: InsertRequest;
  readonly onRetry: (request: InsertRequest) => void;
  readonly onDismiss: () => void;
}

/** Why nothing was inserted, and what may work instead. */
export function InsertRefused({ refusal, request, onRetry, onDismiss }: InsertRefusedProps) {
  const texts = useTexts(insertTexts);
  const language = useContext(LanguageContext);
  const elsewhere = helpsElsewhere(refusal) && request.target.kind !== 'newSheet';
  const retry: InsertRequest = elsewhere ? { ...request, target: { kind: 'newSheet' } } : request;
  return (
    <OutcomeBar
      intent="warning"
      title={texts.refusedTitle}
      onDismiss={onDismiss}
      action={
        <Button size="small" onClick={() => onRetry(retry)}>
          {elsewhere ? texts.insertOnNewSheetInstead : texts.tryAgain}
        </Button>
      }
    >
      {refusalText(refusal, language)}
    </OutcomeBar>
  );
}

/** A new sheet helps where the place was the trouble; where the moment was, the same again later. */
function helpsElsewhere({ kind }: Refusal): boolean {
  switch (kind) {
    case 'collisions':
    case 'occupied':
    case 'protected':
    case 'verificationFailed':
    case 'noCell':
      return true;
    case 'editing':
    case 'busy':
    case 'unavailable':
    case 'tooLarge':
    case 'calculating':
    case 'notCells':
    case 'notWorkbook':
    case 'encrypted':
    case 'otherFormat':
    case 'fileTooLarge':
    case 'damaged':
    case 'noSheets':
    case 'nameRefused':
    case 'tooLong':
    case 'cancelled':
    case 'notWritten':
    case 'notReadable':
    case 'notLoaded':
    case 'host':
      return false;
    default:
      return kind satisfies never;
  }
}
