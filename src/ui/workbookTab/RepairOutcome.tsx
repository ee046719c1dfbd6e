import type { RepairResult } from '../../hosts/workbook';
import { OutcomeBar } from '../outcome/OutcomeBar';
import { RefusalBar } from '../outcome/RefusalBar';
import type { Action } from '../async/useAction';
import { workbookTexts } from './workbookTexts';
import { useTexts } from '../useTexts';

interface RepairOutcomeProps {
  readonly repair: Action<undefined, RepairResult>;
}

/** What came of a repair: how many formulas were entered again, or why none was. */
export function RepairOutcome({ repair: { state, run, dismiss } }: RepairOutcomeProps) {
  const texts = useTexts(workbookTexts);
  if (state.kind === 'done') {
    const { found, repaired, locked = 0, refused = 0 } = state.result;
    return (
      <OutcomeBar
        intent={locked + refused > 0 ? 'warning' : 'success'}
        title={texts.repairedTitle}
        onDismiss={dismiss}
      >
        {texts.repaired(repaired, found)}
        {locked > 0 && ` ${texts.repairLocked(locked)}`}
        {refused > 0 && ` ${texts.repairRefused(refused)}`}
      </OutcomeBar>
    );
  }
  if (state.kind !== 'failed') return null;
  return (
    <RefusalBar
      title={texts.notRepairedTitle}
      error={state.error}
      onRetry={() => run(undefined)}
      onDismiss={dismiss}
    />
  );
}
