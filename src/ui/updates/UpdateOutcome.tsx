import { useCallback } from 'react';
import { placeName } from '../../cells/sheetReference';
import type { Workbook } from '../../hosts/workbook';
import { insertedTables } from '../../updates/insertedTable';
import { dataVersion } from '../../figures/dataVersion';
import type { TableChange } from '../../updates/tableUpdates';
import type { Action } from '../async/useAction';
import { useStands } from '../async/useStands';
import { insertTexts } from '../insert/insertTexts';
import { OutcomeBar } from '../outcome/OutcomeBar';
import { RefusalBar } from '../outcome/RefusalBar';
import { ShowPlace } from '../outcome/ShowPlace';
import { undoKeys } from '../outcome/undoKeys';
import { useTexts } from '../useTexts';
import { updatesTexts } from './updatesTexts';

interface UpdateOutcomeProps {
  readonly workbook: Workbook;
  readonly update: Action<TableChange, void>;
}

/** What came of the last update: how many cells, where, and how to undo it; or why it was refused. */
export function UpdateOutcome({ workbook, update: { state, run, dismiss } }: UpdateOutcomeProps) {
  const texts = useTexts(updatesTexts);
  if (state.kind === 'done') {
    return <Updated workbook={workbook} change={state.input} onDismiss={dismiss} />;
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

interface UpdatedProps {
  readonly workbook: Workbook;
  readonly change: TableChange;
  readonly onDismiss: () => void;
}

/** Gone as soon as the update is undone: the table is then offered again. */
function Updated({ workbook, change: { comparison, inserted, place }, onDismiss }: UpdatedProps) {
  const texts = useTexts(updatesTexts);
  const { undoHint } = useTexts(insertTexts);
  const { sheet, address } = inserted;
  const check = useCallback(async () => {
    const now = await insertedTables(workbook);
    return now.some(
      (each) =>
        each.sheet === sheet &&
        each.address === address &&
        each.record.version.print === dataVersion.print,
    );
  }, [workbook, sheet, address]);
  if (!useStands(workbook, check)) return null;
  return (
    <OutcomeBar intent="success" title={texts.updatedTitle} onDismiss={onDismiss}>
      {texts.updated(comparison.cells.length)}
      <ShowPlace workbook={workbook} place={place} text={placeName(place.sheet, place.address)} />
      {undoHint(undoKeys())}
    </OutcomeBar>
  );
}
