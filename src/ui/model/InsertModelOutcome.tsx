import type { InsertedLocation, Workbook } from '../../hosts/workbook';
import type { Plan } from '../../sheets/plan';
import { InsertDone } from '../insert/InsertDone';
import { RefusalBar } from '../outcome/RefusalBar';
import type { Action } from '../async/useAction';
import { insertTexts } from '../insert/insertTexts';
import { useTexts } from '../useTexts';
import { modelTexts } from './modelTexts';

interface InsertModelOutcomeProps {
  readonly workbook: Workbook;
  readonly insert: Action<readonly Plan[], readonly InsertedLocation[]>;
}

/** The outcome of inserting the model: where it begins, or why it was not inserted. */
export function InsertModelOutcome({ workbook, insert }: InsertModelOutcomeProps) {
  const { state, run, dismiss } = insert;
  const texts = useTexts(modelTexts);
  const { refusedTitle } = useTexts(insertTexts);
  if (state.kind === 'done') {
    const [first] = state.result;
    const [plan] = state.input;
    if (!first || !plan) return null;
    return (
      <InsertDone
        workbook={workbook}
        inserted={texts.inserted(state.result.length)}
        plan={plan}
        place={first}
        missingCharts={state.result.flatMap(({ missingCharts }) => missingCharts ?? [])}
        onDismiss={dismiss}
      />
    );
  }
  if (state.kind !== 'failed') return null;
  return (
    <RefusalBar
      title={refusedTitle}
      error={state.error}
      onRetry={() => run(state.input)}
      onDismiss={dismiss}
    />
  );
}
