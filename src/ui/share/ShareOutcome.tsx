import { useCallback } from 'react';
import type { Workbook } from '../../hosts/workbook';
import type { ShareMode } from '../../native/share';
import { OutcomeBar } from '../outcome/OutcomeBar';
import { RefusalBar } from '../outcome/RefusalBar';
import { undoKeys } from '../outcome/undoKeys';
import { useStands } from '../async/useStands';
import type { Action } from '../async/useAction';
import { SkippedList } from './SkippedList';
import { type Conversion, conversionStands } from './useShare';
import { shareTexts } from './shareTexts';
import { useTexts } from '../useTexts';

interface ShareOutcomeProps {
  readonly workbook: Workbook;
  readonly share: Action<ShareMode, Conversion>;
}

/** What came of it: how many formulas were replaced, which stay and why, and how to undo it. */
export function ShareOutcome({ workbook, share: { state, run, dismiss } }: ShareOutcomeProps) {
  const texts = useTexts(shareTexts);
  if (state.kind === 'done') {
    return (
      <Converted
        workbook={workbook}
        sharing={state.input}
        conversion={state.result}
        onDismiss={dismiss}
      />
    );
  }
  if (state.kind !== 'failed') return null;
  return (
    <RefusalBar
      title={texts[state.input].failedTitle}
      error={state.error}
      onRetry={() => run(state.input)}
      onDismiss={dismiss}
    />
  );
}

interface ConvertedProps {
  readonly workbook: Workbook;
  readonly sharing: ShareMode;
  readonly conversion: Conversion;
  readonly onDismiss: () => void;
}

function Converted({ workbook, sharing, conversion, onDismiss }: ConvertedProps) {
  const texts = useTexts(shareTexts);
  const check = useCallback(() => conversionStands(workbook, conversion), [workbook, conversion]);
  const stands = useStands(workbook, check);
  const { replaced, skipped } = conversion;
  if (replaced === 0 && skipped.length === 0) {
    return (
      <OutcomeBar intent="info" title={texts.nothingTitle} onDismiss={onDismiss}>
        {sharing === 'restore' ? texts.noConverted : texts.noFormulas}
      </OutcomeBar>
    );
  }
  if (!stands) {
    return (
      <OutcomeBar intent="info" title={texts.undoneTitle} onDismiss={onDismiss}>
        {texts.undone}
      </OutcomeBar>
    );
  }
  const said = texts[sharing];
  return (
    <OutcomeBar
      intent={skipped.length === 0 ? 'success' : 'warning'}
      title={replaced === 0 ? said.failedTitle : said.doneTitle}
      onDismiss={onDismiss}
    >
      {replaced > 0 && `${said.done(replaced)}${texts.undoHint(undoKeys())}`}
      {skipped.length > 0 && <SkippedList workbook={workbook} skipped={skipped} />}
    </OutcomeBar>
  );
}
