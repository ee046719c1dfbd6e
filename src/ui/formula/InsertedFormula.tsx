import { useCallback } from 'react';
import { placeName } from '../../cells/sheetReference';
import type { InsertedLocation, Location, Workbook } from '../../hosts/workbook';
import { GoneBar } from '../outcome/GoneBar';
import { OutcomeBar } from '../outcome/OutcomeBar';
import { RefusalBar } from '../outcome/RefusalBar';
import { useStands } from '../async/useStands';
import type { Action } from '../async/useAction';
import { ShowPlace } from '../outcome/ShowPlace';
import { functionTexts } from './functionTexts';
import { useTexts } from '../useTexts';

interface InsertedFormulaProps {
  readonly workbook: Workbook;
  readonly insert: Action<string, InsertedLocation>;
}

/** The outcome of inserting a formula: where it is, with a link, or why it was not inserted. */
export function InsertedFormula({ workbook, insert }: InsertedFormulaProps) {
  const { state, run, dismiss } = insert;
  const texts = useTexts(functionTexts);
  if (state.kind === 'done') {
    return <Entered workbook={workbook} place={state.result} onDismiss={dismiss} />;
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

interface EnteredProps {
  readonly workbook: Workbook;
  readonly place: InsertedLocation;
  readonly onDismiss: () => void;
}

function Entered({ workbook, place, onDismiss }: EnteredProps) {
  const texts = useTexts(functionTexts);
  const check = useCallback(() => formulaStands(workbook, place), [workbook, place]);
  const stands = useStands(workbook, check);
  if (!stands) return <GoneBar onDismiss={onDismiss} />;
  return (
    <OutcomeBar intent="success" title={texts.insertedTitle} onDismiss={onDismiss}>
      {texts.insertedAt}
      <ShowPlace workbook={workbook} place={place} text={placeName(place.sheet, place.address)} />
      {place.joinedTable !== undefined && texts.joinedTable(place.joinedTable)}
    </OutcomeBar>
  );
}

/** Whether an AI Capex formula is still in the cell. */
async function formulaStands(workbook: Workbook, { sheet, address }: Location): Promise<boolean> {
  const found = await workbook.findFormulas();
  return found.some((each) => each.sheet === sheet && each.address === address);
}
