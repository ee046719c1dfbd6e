import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import type { FoundFormula, Workbook } from '../../hosts/workbook';
import { Section } from '../functions/Section';
import { ReadFailure } from './ReadFailure';
import { RepairOutcome } from './RepairOutcome';
import { useFormulas } from './useFormulas';
import { useWorkbookTexts } from './useWorkbookTexts';

const useStyles = makeStyles({
  busy: { justifyContent: 'flex-start' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: '0' },
});

interface RepairSectionProps {
  readonly workbook: Workbook;
}

/** Whether the functions are ready: how many formulas of ours there are, how many fail, and the way to mend them. */
export function RepairSection({ workbook }: RepairSectionProps) {
  const texts = useWorkbookTexts();
  const { reading, lookAgain, repair } = useFormulas(workbook);
  const isRepairing = repair.state.kind === 'busy';
  const styles = useStyles();
  const broken = reading.kind === 'done' ? reading.result.filter(isBroken).length : 0;
  return (
    <Section title={texts.repairTitle}>
      {reading.kind === 'failed' && (
        <ReadFailure text={texts.lookFailed} error={reading.error} onRetry={lookAgain} />
      )}
      {reading.kind === 'busy' && (
        <Spinner size="tiny" className={styles.busy} label={texts.looking} />
      )}
      {reading.kind === 'done' && (
        <>
          <Body1 as="p" className={styles.text}>
            <Health formulas={reading.result} />
          </Body1>
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
        </>
      )}
      <div role="status">
        <RepairOutcome repair={repair} />
      </div>
    </Section>
  );
}

function Health({ formulas }: { readonly formulas: readonly FoundFormula[] }) {
  const texts = useWorkbookTexts();
  const broken = formulas.filter(isBroken).length;
  if (formulas.length === 0) return texts.noneFound;
  return broken === 0 ? texts.allWork(formulas.length) : texts.broken(broken, formulas.length);
}

function isBroken(formula: FoundFormula): boolean {
  return formula.state === 'notFound';
}
