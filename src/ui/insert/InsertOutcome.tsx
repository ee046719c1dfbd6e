import type { RefObject } from 'react';
import { WorkbookError, type Workbook } from '../../hosts/workbook';
import { useTexts } from '../useTexts';
import { countRows } from './countRows';
import { InsertDone } from './InsertDone';
import { InsertRefused } from './InsertRefused';
import { useKeepFocusVisible } from '../useKeepFocusVisible';
import type { InsertAction } from './useInsert';
import { paneTexts } from '../paneTexts';
import { insertTexts } from './insertTexts';

interface InsertOutcomeProps {
  readonly workbook: Workbook;
  readonly insert: InsertAction;
  /** Where it is shown. */
  readonly message: RefObject<HTMLElement | null>;
}

/** What came of the last insert: where the table is, or why it does not. */
export default function InsertOutcome({ workbook, insert, message }: InsertOutcomeProps) {
  const { state, run, dismiss } = insert;
  const { rows } = useTexts(paneTexts);
  const texts = useTexts(insertTexts);
  useKeepFocusVisible(message, state);
  if (state.kind === 'done') {
    return (
      <InsertDone
        workbook={workbook}
        inserted={texts.inserted(rows(countRows(state.input.plan)))}
        plan={state.input.plan}
        place={state.result}
        missingCharts={state.result.missingCharts}
        onDismiss={dismiss}
      />
    );
  }
  if (state.kind !== 'failed') return null;
  // Anything but a refusal is a fault of ours: the failure view says it, with the way on.
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
