import { makeStyles, tokens } from '@fluentui/react-components';
import type { Workbook } from '../../hosts/workbook';
import type { ShareMode } from '../../native/share';
import { ManualCalculation } from '../outcome/ManualCalculation';
import { Section } from '../Section';
import { ShareChoice } from './ShareChoice';
import { ShareOutcome } from './ShareOutcome';
import { useShare } from './useShare';
import { shareTexts } from './shareTexts';
import { useTexts } from '../useTexts';

const choices: readonly ShareMode[] = ['native', 'restore', 'values'];

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface ShareSectionProps {
  readonly workbook: Workbook;
}

/** What can be done before the workbook goes to people without the add-in, and when it comes back. */
export function ShareSection({ workbook }: ShareSectionProps) {
  const texts = useTexts(shareTexts);
  const share = useShare(workbook);
  const styles = useStyles();
  const busy = share.state.kind === 'busy' ? share.state.input : undefined;
  return (
    <Section title={texts.title}>
      <div className={styles.choices}>
        <ManualCalculation workbook={workbook} />
        {choices.map((sharing) => (
          <ShareChoice
            key={sharing}
            texts={texts[sharing]}
            isBusy={busy === sharing}
            isDisabled={busy !== undefined}
            onChoose={() => share.run(sharing)}
          />
        ))}
      </div>
      <div aria-live="polite">
        <ShareOutcome workbook={workbook} share={share} />
      </div>
    </Section>
  );
}
