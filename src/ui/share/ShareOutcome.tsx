import type { Workbook } from '../../hosts/workbook';
import type { Shared } from '../../portable/makePortable';
import type { Sharing } from '../../portable/share';
import { OutcomeBar } from '../figures/OutcomeBar';
import { RefusalBar } from '../figures/RefusalBar';
import { undoKeys } from '../figures/undoKeys';
import type { Action } from '../useAction';
import { StayingList } from './StayingList';
import { useShareTexts } from './useShareTexts';

interface ShareOutcomeProps {
  readonly workbook: Workbook;
  readonly share: Action<Sharing, Shared>;
}

/** What came of it: how many formulas were replaced, which stay and why, and how to take it back. */
export function ShareOutcome({ workbook, share: { state, run, dismiss } }: ShareOutcomeProps) {
  const texts = useShareTexts();
  if (state.kind === 'done') {
    const { replaced, staying } = state.result;
    const said = texts[state.input];
    if (replaced === 0 && staying.length === 0) {
      return (
        <OutcomeBar intent="info" title={texts.nothingTitle} onDismiss={dismiss}>
          {state.input === 'live' ? texts.nonePortable : texts.noneOurs}
        </OutcomeBar>
      );
    }
    const intent = staying.length === 0 ? 'success' : 'warning';
    const title = replaced === 0 ? said.failedTitle : said.doneTitle;
    return (
      <OutcomeBar intent={intent} title={title} onDismiss={dismiss}>
        {replaced > 0 && `${said.done(replaced)}${texts.undoHint(undoKeys())}`}
        {staying.length > 0 && <StayingList workbook={workbook} staying={staying} />}
      </OutcomeBar>
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
