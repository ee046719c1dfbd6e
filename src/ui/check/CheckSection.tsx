import { Body1, Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { BenchDoor } from '../../hosts/workbook';
import { Section } from '../Section';
import { useScrollIntoView } from '../useScrollIntoView';
import { CheckEnd } from './CheckEnd';
import { CheckList } from './CheckList';
import { CheckRefusal } from './CheckRefusal';
import { CopyReport } from './CopyReport';
import { useChecks } from './useChecks';
import { checkTexts } from './checkTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: '0' },
  start: { alignSelf: 'flex-start' },
});

interface CheckSectionProps {
  readonly door: BenchDoor;
}

/** Checks that everything AI Capex does works in the program at hand, and gives a report to send. */
export function CheckSection({ door }: CheckSectionProps) {
  const texts = useTexts(checkTexts);
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const { action, progress, cancel, isCancelled } = useChecks(door, place);
  const { state } = action;
  const outcome = useRef<HTMLDivElement>(null);
  useScrollIntoView(outcome, state.kind === 'idle' ? undefined : state.kind);
  const isBusy = state.kind === 'busy';
  const shown = state.kind === 'failed' ? undefined : progress;
  return (
    <Section title={texts.title[door.program]}>
      <div ref={place} className={styles.root}>
        <Body1 as="p" className={styles.text}>
          {texts.hint[door.program]}
        </Body1>
        {/* One button all the time, so that the keyboard stays where it is. */}
        <Button
          className={styles.start}
          disabledFocusable={isBusy && isCancelled}
          onClick={isBusy ? cancel : () => action.run(undefined)}
        >
          {!isBusy && (state.kind === 'idle' ? texts.start : texts.again)}
          {isBusy && (isCancelled ? texts.cancelling : texts.cancel)}
        </Button>
        <div ref={outcome} className={styles.root}>
          {isBusy && (
            <ProgressBar
              aria-label={texts.progress}
              max={shown?.checks.length ?? 1}
              value={shown?.results.length ?? 0}
            />
          )}
          <div role="status">
            {isBusy && texts.checking}
            {state.kind === 'done' && <CheckEnd run={state.result} />}
            {state.kind === 'failed' && (
              <CheckRefusal error={state.error} onDismiss={action.dismiss} />
            )}
          </div>
        </div>
        {state.kind === 'done' && state.result.results.length > 0 && (
          <CopyReport key={state.result.text} text={state.result.text} />
        )}
        {shown && (isBusy || shown.results.length > 0) && (
          <CheckList progress={shown} isOver={!isBusy} />
        )}
      </div>
    </Section>
  );
}
