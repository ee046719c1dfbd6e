import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import type { SavedFile, Workbook } from '../../hosts/workbook';
import { Section } from '../functions/Section';
import { useAction } from '../useAction';
import { OpenButton } from './OpenButton';
import { OpenOutcome } from './OpenOutcome';
import { SaveOutcome } from './SaveOutcome';
import { useOpening } from './useOpening';
import { useWorkbookTexts } from './useWorkbookTexts';

const useStyles = makeStyles({
  text: { margin: '0' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface FileSectionProps {
  readonly save: () => Promise<SavedFile>;
  readonly open: Workbook['open'];
}

/** Saves the workbook to a file and opens one, where the program that holds it does not do so by itself. */
export function FileSection({ save, open }: FileSectionProps) {
  const texts = useWorkbookTexts();
  const saving = useAction((_: undefined) => save());
  const opening = useOpening(open);
  const isSaving = saving.state.kind === 'busy';
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
          onClick={() => saving.run(undefined)}
        >
          {isSaving ? texts.saving : texts.save}
        </Button>
        {open && <OpenButton opening={opening} />}
      </div>
      <div role="status">
        <SaveOutcome saving={saving} />
        <OpenOutcome opening={opening} />
      </div>
    </Section>
  );
}
