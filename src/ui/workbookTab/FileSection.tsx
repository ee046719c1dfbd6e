import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useId, useRef } from 'react';
import type { SavedFile, Workbook } from '../../hosts/workbook';
import { FileProgressView } from '../files/FileProgressView';
import { OpenButton } from '../files/OpenButton';
import { OpenOutcome } from '../files/OpenOutcome';
import { SaveOutcome } from '../files/SaveOutcome';
import { useFileAction } from '../files/useFileAction';
import { useOpening } from '../files/useOpening';
import { Section } from '../Section';
import type { TabRequest } from '../tab';
import type { ActionState } from '../async/useAction';
import { useScrollIntoView } from '../useScrollIntoView';
import { fileTexts } from '../files/fileTexts';
import { useRequest } from '../useRequest';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  text: { margin: '0' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface FileSectionProps {
  readonly workbook: Workbook;
  readonly save: NonNullable<Workbook['save']>;
  /** Another workbook is open now. */
  readonly onOpened: () => void;
  /** A file in it is offered for opening, as if the user had chosen it here. */
  readonly request?: TabRequest | undefined;
}

/** Saves the workbook to a file and opens one, if the program does not do so itself. */
export function FileSection({ workbook, save, onOpened, request }: FileSectionProps) {
  const texts = useTexts(fileTexts);
  const saving = useFileAction<undefined, SavedFile>((_, options) => save(options));
  const opening = useOpening(workbook.open, onOpened, workbook.keepsReplaced);
  const isSaving = saving.state.kind === 'busy';
  const startSaving = () => {
    // What was opened may still be of use; what was not is past.
    opening.decline();
    if (opening.action.state.kind === 'failed') opening.action.dismiss();
    saving.run(undefined);
  };
  const choose = (file: File) => {
    saving.dismiss();
    opening.choose(file);
  };
  useRequest(request, ({ file }) => {
    if (file) choose(file);
  });
  const outcome = useRef<HTMLDivElement>(null);
  const [saveId, openId] = [useId(), useId()];
  useScrollIntoView(
    outcome,
    settledState(saving) ?? opening.chosen ?? settledState(opening.action),
  );
  const styles = useStyles();
  return (
    <Section title={texts.title}>
      <Body1 as="p" className={styles.text}>
        {texts.hint}
      </Body1>
      <div className={styles.actions}>
        <Button
          id={saveId}
          icon={isSaving ? <Spinner aria-hidden size="extra-tiny" /> : <SaveRegular />}
          disabledFocusable={isSaving}
          aria-busy={isSaving}
          onClick={startSaving}
        >
          {isSaving ? texts.saving : texts.save}
        </Button>
        {workbook.open && (
          <OpenButton id={openId} isBusy={opening.action.state.kind === 'busy'} onChoose={choose} />
        )}
      </div>
      <FileProgressView action={saving} returnTo={saveId} />
      {!opening.chosen && <FileProgressView action={opening.action} returnTo={openId} />}
      <div role="status" ref={outcome}>
        <SaveOutcome workbook={workbook} saving={saving} />
        <OpenOutcome workbook={workbook} opening={opening} />
      </div>
    </Section>
  );
}

/** What an action has come to. */
function settledState({ state }: { readonly state: ActionState<unknown, unknown> }): unknown {
  return state.kind === 'done' || state.kind === 'failed' ? state : undefined;
}
