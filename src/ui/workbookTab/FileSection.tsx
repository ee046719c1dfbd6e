import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useRef } from 'react';
import type { SavedFile, Workbook } from '../../hosts/workbook';
import { Section } from '../functions/Section';
import { type ActionState, useAction } from '../useAction';
import { OpenButton } from './OpenButton';
import { OpenOutcome } from './OpenOutcome';
import { SaveOutcome } from './SaveOutcome';
import { useInSight } from '../useInSight';
import { useOpening } from './useOpening';
import { useWorkbookTexts } from './useWorkbookTexts';

const useStyles = makeStyles({
  text: { margin: '0' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface FileSectionProps {
  readonly save: () => Promise<SavedFile>;
  readonly open: Workbook['open'];
  readonly keepsReplaced?: Workbook['keepsReplaced'];
  /** Another workbook is open now. */
  readonly onOpened: () => void;
}

/** Saves the workbook to a file and opens one, where the program that holds it does not do so by itself. */
export function FileSection({ save, open, keepsReplaced, onOpened }: FileSectionProps) {
  const texts = useWorkbookTexts();
  const saving = useAction((_: undefined) => save());
  const opening = useOpening(open, onOpened, keepsReplaced);
  const isSaving = saving.state.kind === 'busy';
  // One message at a time: that of the last thing done.
  const startSaving = () => {
    opening.forget();
    saving.run(undefined);
  };
  const choose = (file: File) => {
    saving.dismiss();
    opening.choose(file);
  };
  const outcome = useRef<HTMLDivElement>(null);
  useInSight(outcome, saidOf(saving) ?? opening.chosen ?? saidOf(opening.action));
  const styles = useStyles();
  return (
    <Section title={texts.fileTitle}>
      <Body1 as="p" className={styles.text}>
        {texts.fileHint}
      </Body1>
      <div className={styles.actions}>
        <Button
          icon={isSaving ? <Spinner aria-hidden size="extra-tiny" /> : <SaveRegular />}
          disabledFocusable={isSaving}
          aria-busy={isSaving}
          onClick={startSaving}
        >
          {isSaving ? texts.saving : texts.save}
        </Button>
        {open && <OpenButton isBusy={opening.action.state.kind === 'busy'} onChoose={choose} />}
      </div>
      <div role="status" ref={outcome}>
        <SaveOutcome saving={saving} />
        <OpenOutcome opening={opening} />
      </div>
    </Section>
  );
}

/** What an action has come to. */
function saidOf({ state }: { readonly state: ActionState<unknown, unknown> }): unknown {
  return state.kind === 'done' || state.kind === 'failed' ? state : undefined;
}
