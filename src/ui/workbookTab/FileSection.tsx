import { Body1, Button, makeStyles, Spinner } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import type { SavedFile } from '../../hosts/workbook';
import { Section } from '../functions/Section';
import { useAction } from '../useAction';
import { SaveOutcome } from './SaveOutcome';
import { useWorkbookTexts } from './useWorkbookTexts';

const useStyles = makeStyles({
  text: { margin: '0' },
  button: { alignSelf: 'flex-start' },
});

interface FileSectionProps {
  readonly save: () => Promise<SavedFile>;
}

/** Saves the workbook to a file, where the program that holds it does not do so by itself. */
export function FileSection({ save }: FileSectionProps) {
  const texts = useWorkbookTexts();
  const saving = useAction((_: undefined) => save());
  const isBusy = saving.state.kind === 'busy';
  const styles = useStyles();
  return (
    <Section title={texts.fileTitle}>
      <Body1 as="p" className={styles.text}>
        {texts.fileHint}
      </Body1>
      <Button
        className={styles.button}
        icon={isBusy ? <Spinner aria-hidden size="extra-tiny" /> : <SaveRegular />}
        disabledFocusable={isBusy}
        aria-busy={isBusy}
        onClick={() => saving.run(undefined)}
      >
        {isBusy ? texts.saving : texts.save}
      </Button>
      <div role="status">
        <SaveOutcome saving={saving} />
      </div>
    </Section>
  );
}
