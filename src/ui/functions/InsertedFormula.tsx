import type { Inserted, Workbook } from '../../hosts/workbook';
import { OutcomeBar } from '../figures/OutcomeBar';
import { RefusalBar } from '../figures/RefusalBar';
import { placeName } from '../figures/placeName';
import type { Action } from '../useAction';
import { ShowPlace } from './ShowPlace';
import { useFunctionTexts } from './useFunctionTexts';

interface InsertedFormulaProps {
  readonly workbook: Workbook;
  readonly insert: Action<string, Inserted>;
}

/** What came of inserting a formula: where it stands, with a link there, or why it does not. */
export function InsertedFormula({ workbook, insert }: InsertedFormulaProps) {
  const { state, run, dismiss } = insert;
  const texts = useFunctionTexts();
  if (state.kind === 'done') {
    const place = placeName(state.result.sheet, state.result.address);
    return (
      <OutcomeBar intent="success" title={texts.insertedTitle} onDismiss={dismiss}>
        {texts.insertedAt} <ShowPlace workbook={workbook} place={state.result} text={place} />
        {state.result.joinedTable !== undefined && texts.joinedTable(state.result.joinedTable)}
      </OutcomeBar>
    );
  }
  if (state.kind !== 'failed') return null;
  return (
    <RefusalBar
      title={texts.refusedTitle}
      error={state.error}
      onRetry={() => run(state.input)}
      onDismiss={dismiss}
    />
  );
}
