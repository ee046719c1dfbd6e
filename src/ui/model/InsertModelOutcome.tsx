import { useRef } from 'react';
import type { InsertedLocation, Workbook } from '../../hosts/workbook';
import type { Plan } from '../../sheets/plan';
import { InsertDone } from '../insert/InsertDone';
import { RefusalBar } from '../outcome/RefusalBar';
import type { Action } from '../async/useAction';
import { insertTexts } from '../insert/insertTexts';
import { useScrollIntoView } from '../useScrollIntoView';
import { useTexts } from '../useTexts';
import { modelTexts } from './modelTexts';

interface InsertModelOutcomeProps {
  readonly workbook: Workbook;
  readonly insert: Action<readonly Plan[], readonly InsertedLocation[]>;
  readonly className?: string;
}

/** The outcome of inserting sheets: where they begin, or why they were not inserted. It is announced, and in sight. */
export function InsertModelOutcome({ workbook, insert, className }: InsertModelOutcomeProps) {
  const { state } = insert;
  const outcome = useRef<HTMLDivElement>(null);
  useScrollIntoView(outcome, state.kind === 'done' || state.kind === 'failed' ? state : undefined);
  return (
    <div role="status" ref={outcome} className={className}>
      <Outcome workbook={workbook} insert={insert} />
    </div>
  );
}

function Outcome({ workbook, insert }: InsertModelOutcomeProps) {
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
