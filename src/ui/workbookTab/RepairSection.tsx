import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import type { Workbook } from '../../hosts/workbook';
import { latestResult } from '../async/latestResult';
import { Section } from '../Section';
import { FormulaHealth } from './FormulaHealth';
import { ReadFailure } from '../outcome/ReadFailure';
import { RepairOutcome } from './RepairOutcome';
import type { FollowedFormulas } from './useFormulas';
import { workbookTexts } from './workbookTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  busy: { justifyContent: 'flex-start' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface RepairSectionProps extends FollowedFormulas {
  readonly workbook: Workbook;
}

/** How many AI Capex formulas the workbook has, what they show, and the way to fix those not found. */
export function RepairSection({ workbook, reading, lookAgain, repair }: RepairSectionProps) {
  const texts = useTexts(workbookTexts);
  const isRepairing = repair.state.kind === 'busy';
  const styles = useStyles();
  const formulas = latestResult(reading);
  const isLooking = reading.kind === 'busy' && !formulas;
  const broken = formulas?.filter(({ state }) => state === 'notFound').length ?? 0;
  return (
    <Section title={texts.repairTitle}>
      {reading.kind === 'failed' && (
        <ReadFailure text={texts.lookFailed} error={reading.error} onRetry={lookAgain} />
      )}
      {isLooking && <Spinner size="tiny" className={styles.busy} label={texts.looking} />}
      {formulas && <FormulaHealth workbook={workbook} formulas={formulas} />}
      {(isLooking || formulas) && (
        <div className={styles.actions}>
          {(broken > 0 || isRepairing) && (
            <Button
              appearance="primary"
              icon={isRepairing ? <Spinner aria-hidden size="extra-tiny" /> : <WrenchRegular />}
              disabledFocusable={isRepairing}
              aria-busy={isRepairing}
              onClick={() => repair.run(undefined)}
            >
              {isRepairing ? texts.repairing : texts.repair(broken)}
            </Button>
          )}
          <Button onClick={lookAgain}>{texts.lookAgain}</Button>
        </div>
      )}
      <div role="status">
        <RepairOutcome repair={repair} />
      </div>
    </Section>
  );
}
