import { Button } from '@fluentui/react-components';
import { type RefObject, useContext } from 'react';
import { WorkbookError, type Workbook, type Refusal } from '../../hosts/workbook';
import type { Plan } from '../../sheets/plan';
import { LanguageContext } from '../LanguageContext';
import { OutcomeBar } from '../outcome/OutcomeBar';
import { refusalText } from '../outcome/refusalText';
import { useTexts } from '../useTexts';
import { countRows } from './countRows';
import { InsertDone } from './InsertDone';
import { useKeepFocusVisible } from '../useKeepFocusVisible';
import type { InsertAction, InsertRequest } from './useInsert';
import { paneTexts } from '../paneTexts';
import { insertTexts } from './insertTexts';

interface InsertOutcomeProps {
  readonly workbook: Workbook;
  readonly insert: InsertAction;
  /** Where it is shown. */
  readonly message: RefObject<HTMLElement | null>;
}

/** The outcome of the last insertion: where the table is, or why it was not inserted. */
export default function InsertOutcome({ workbook, insert, message }: InsertOutcomeProps) {
  const { state, run, dismiss } = insert;
  const { rows } = useTexts(paneTexts);
  const texts = useTexts(insertTexts);
  useKeepFocusVisible(message);
  if (state.kind === 'done') {
    // The number of rows means nothing for a report: not all of them hold a figure.
    const { plan } = state.input;
    return (
      <InsertDone
        workbook={workbook}
        inserted={texts.inserted(plan.tables.length > 0 ? rows(countRows(plan)) : plan.name)}
        plan={plan}
        place={state.result}
        missingCharts={state.result.missingCharts}
        onDismiss={dismiss}
      />
    );
  }
  if (state.kind !== 'failed') return null;
  // Anything but a refusal is a bug: the failure view shows it and how to continue.
  if (!(state.error instanceof WorkbookError)) throw state.error;
  return (
    <InsertRefused
      refusal={state.error.refusal}
      request={state.input}
      onRetry={run}
      onDismiss={dismiss}
    />
  );
}

interface InsertRefusedProps {
  readonly refusal: Refusal;
  readonly request: InsertRequest;
  readonly onRetry: (request: InsertRequest) => void;
  readonly onDismiss: () => void;
}

/** Why nothing was inserted, and what may work instead. */
function InsertRefused({ refusal, request, onRetry, onDismiss }: InsertRefusedProps) {
  const texts = useTexts(insertTexts);
  const language = useContext(LanguageContext);
  const { plan, target } = request;
  const elsewhere = helpsElsewhere(refusal) && target.kind !== 'newSheet';
  // One figure belongs with what the user is writing; a table is better off on a sheet of its own.
  const below = refusal.kind === 'collisions' && target.kind === 'selection' && isOneCell(plan);
  const retry: InsertRequest = elsewhere
    ? { ...request, target: { kind: below ? 'nextFree' : 'newSheet' } }
    : request;
  return (
    <OutcomeBar
      intent="warning"
      title={texts.refusedTitle}
      onDismiss={onDismiss}
      action={
        <Button size="small" onClick={() => onRetry(retry)}>
          {below
            ? texts.insertInNextFree
            : elsewhere
              ? texts.insertOnNewSheetInstead
              : texts.tryAgain}
        </Button>
      }
    >
      {refusalText(refusal, language)}
    </OutcomeBar>
  );
}

function isOneCell({ cells }: Plan): boolean {
  return cells.flat().length === 1;
}

/** Whether a new sheet helps: the place was the problem. Otherwise the same may work later. */
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
