import { useContext } from 'react';
import { WorkbookError } from '../../hosts/workbook';
import { LanguageContext } from '../LanguageContext';
import { useTexts } from '../useTexts';
import { countRows } from './countRows';
import { InsertRefused } from './InsertRefused';
import { OutcomeBar } from './OutcomeBar';
import { placeName } from './placeName';
import { useFocusInSight } from './useFocusInSight';
import type { InsertAction } from './useInsert';

interface InsertOutcomeProps {
  readonly insert: InsertAction;
}

/** What came of the last insert: where the table stands, or why it does not. */
export default function InsertOutcome({ insert: { state, run, dismiss } }: InsertOutcomeProps) {
  const language = useContext(LanguageContext);
  const texts = useTexts();
  useFocusInSight();
  if (state.kind === 'done') {
    const rows = texts.rows(countRows(state.input.table.plan(language)));
    const place = placeName(state.result.sheet, state.result.address);
    return (
      <OutcomeBar intent="success" title={texts.insertedTitle} onDismiss={dismiss}>
        {texts.inserted(rows, place)}
      </OutcomeBar>
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
