import { makeStyles, tokens } from '@fluentui/react-components';
import type { Workbook } from '../../hosts/workbook';
import type { ShareMode } from '../../native/share';
import { ManualCalculation } from '../outcome/ManualCalculation';
import { Section } from '../Section';
import { ShareChoice } from './ShareChoice';
import { ShareOutcome } from './ShareOutcome';
import { useHasConversions, useShare } from './useShare';
import { shareTexts } from './shareTexts';
import { useTexts } from '../useTexts';

const choices: readonly ShareMode[] = ['native', 'restore', 'values'];

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface ShareSectionProps {
  readonly workbook: Workbook;
  /** Whether there are AI Capex formulas; undefined until that is known. */
  readonly hasFormulas: boolean | undefined;
}

/** What can be done before the workbook goes to people without the add-in, and when it comes back. */
export function ShareSection({ workbook, hasFormulas }: ShareSectionProps) {
  const texts = useTexts(shareTexts);
  const share = useShare(workbook);
  const styles = useStyles();
  const { state } = share;
  const busy = state.kind === 'busy' ? state.input : undefined;
  const hasConversions = useHasConversions(
    workbook,
    state.kind === 'done' ? state.result : undefined,
  );
  const nothingTo = (sharing: ShareMode): string | undefined => {
    const has = sharing === 'restore' ? hasConversions : hasFormulas;
    if (has !== false) return undefined;
    return sharing === 'restore' ? texts.noConverted : texts.noFormulas;
  };
  return (
    <Section title={texts.title}>
      <div className={styles.choices}>
        <ManualCalculation workbook={workbook} />
        {choices.map((sharing) => (
          <ShareChoice
            key={sharing}
            texts={texts[sharing]}
            isBusy={busy === sharing}
            isWaiting={busy !== undefined}
            nothingToDo={nothingTo(sharing)}
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
