import { Button } from '@fluentui/react-components';
import { useContext } from 'react';
import { WorkbookError, type Workbook } from '../../hosts/workbook';
import type { Shared } from '../../portable/makePortable';
import type { Sharing } from '../../portable/share';
import { OutcomeBar } from '../figures/OutcomeBar';
import { refusalText } from '../figures/refusalText';
import { undoKeys } from '../figures/undoKeys';
import { LanguageContext } from '../LanguageContext';
import type { Action } from '../useAction';
import { StayingList } from './StayingList';
import { useShareTexts } from './useShareTexts';

interface ShareOutcomeProps {
  readonly workbook: Workbook;
  readonly share: Action<Sharing, Shared>;
}

/** What came of it: how many formulas were replaced, which stay and why, and how to take it back. */
export function ShareOutcome({ workbook, share: { state, run, dismiss } }: ShareOutcomeProps) {
  const language = useContext(LanguageContext);
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
  // Anything but a refusal is a fault of ours: the failure view says it, with the way on.
  if (!(state.error instanceof WorkbookError)) throw state.error;
  return (
    <OutcomeBar
      intent="error"
      title={texts[state.input].failedTitle}
      onDismiss={dismiss}
      action={<Button onClick={() => run(state.input)}>{texts.tryAgain}</Button>}
    >
      {refusalText(state.error.refusal, language)}
    </OutcomeBar>
  );
}
