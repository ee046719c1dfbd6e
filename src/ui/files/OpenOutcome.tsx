import { Button } from '@fluentui/react-components';
import type { Workbook } from '../../hosts/workbook';
import { OutcomeBar } from '../outcome/OutcomeBar';
import { FileFailure } from './FileFailure';
import { OpenReport } from './OpenReport';
import type { Opening } from './useOpening';
import { fileTexts } from './fileTexts';
import { useTexts } from '../useTexts';

interface OpenOutcomeProps {
  readonly workbook: Workbook;
  readonly opening: Opening;
}

/** Whether the chosen file may replace the sheets; then what came of it. */
export function OpenOutcome({ workbook, opening }: OpenOutcomeProps) {
  const texts = useTexts(fileTexts);
  const { chosen, isKept, agree, decline, action } = opening;
  const { state, dismiss } = action;
  if (chosen) {
    return (
      <OutcomeBar
        intent="warning"
        title={texts.replaceTitle}
        onDismiss={decline}
        action={
          <>
            <Button onClick={agree}>{texts.replace}</Button>
            <Button onClick={decline}>{texts.keep}</Button>
          </>
        }
      >
        {isKept ? texts.replaceKeptHint(chosen.name) : texts.replaceHint(chosen.name)}
      </OutcomeBar>
    );
  }
  if (state.kind === 'done') {
    return (
      state.result && <OpenReport workbook={workbook} opened={state.result} onDismiss={dismiss} />
    );
  }
  if (state.kind !== 'failed') return null;
  return <FileFailure title={texts.notOpenedTitle} error={state.error} onDismiss={dismiss} />;
}
