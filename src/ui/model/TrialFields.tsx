import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { useContext, useId, useState } from 'react';
import { argumentDescription } from '../../functions/help/functionHelpTexts';
import type { Selection } from '../../hosts/workbook';
import { ArgumentField } from '../formula/ArgumentField';
import { LanguageContext } from '../LanguageContext';
import { emptyEstimate } from './estimate';
import { riskArgumentIndex, riskEntries, singleArguments } from './riskForm';
import type { Risk } from './useRisk';
import { modelTexts } from './modelTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  button: { alignSelf: 'flex-start' },
  open: { rotate: '180deg' },
});

interface TrialFieldsProps {
  readonly risk: Risk;
  readonly selection: Selection | undefined;
}

/** The arguments of the simulation itself; hidden until asked for. */
export function TrialFields({ risk, selection }: TrialFieldsProps) {
  const { entries, built, fill } = risk;
  const language = useContext(LanguageContext);
  const texts = useTexts(modelTexts);
  const styles = useStyles();
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const faultOf = (name: string) =>
    built.kind === 'incomplete'
      ? built.faults[riskArgumentIndex(name)]?.message[language]
      : undefined;
  // What is wrong must be in sight, and stay there while it is fixed.
  const isWrong = singleArguments.some(({ name }) => faultOf(name) !== undefined);
  const isShown = isOpen || isWrong;
  return (
    <div className={styles.root}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        icon={<ChevronDownRegular className={mergeClasses(isShown && styles.open)} />}
        iconPosition="after"
        aria-expanded={isShown}
        aria-controls={listId}
        onClick={() => setOpen(isWrong || !isOpen)}
      >
        {texts.more}
      </Button>
      <div id={listId} hidden={!isShown}>
        {isShown && (
          <div className={styles.root}>
            {singleArguments.map((argument) => (
              <ArgumentField
                key={argument.name}
                argument={argument}
                meaning={argumentDescription('AI_PAYBACK_RISK', argument, language)}
                text={(entries[argument.name] ?? emptyEstimate).likely}
                fault={faultOf(argument.name)}
                selection={selection}
                onFill={(filled) => fill(riskEntries(filled))}
              />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
