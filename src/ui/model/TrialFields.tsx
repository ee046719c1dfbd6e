import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { useContext, useId, useState } from 'react';
import { definitionFor } from '../../explain/definitionFor';
import { argumentDescription } from '../../functions/help/functionHelp';
import type { Selection } from '../../hosts/workbook';
import { ArgumentField } from '../formula/ArgumentField';
import { LanguageContext } from '../LanguageContext';
import { emptyEstimate, estimateEntry } from './estimateEntry';
import { riskArguments } from './riskArguments';
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

/** How the trials are made, for who wants to change it. */
export function TrialFields({ risk, selection }: TrialFieldsProps) {
  const { entries, built, fill } = risk;
  const language = useContext(LanguageContext);
  const texts = useTexts(modelTexts);
  const styles = useStyles();
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const first = riskArguments.length;
  const others = definitionFor('AI_PAYBACK_RISK').arguments.slice(first);
  const faultOf = (i: number) =>
    built.kind === 'incomplete' ? built.faults[first + i]?.message[language] : undefined;
  // What is wrong must be in sight, and stay there while it is fixed.
  const isWrong = others.some((_, i) => faultOf(i) !== undefined);
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
            {others.map((argument, i) => (
              <ArgumentField
                key={argument.name}
                argument={argument}
                meaning={argumentDescription('AI_PAYBACK_RISK', argument)}
                text={(entries[argument.name] ?? emptyEstimate).likely}
                fault={faultOf(i)}
                selection={selection}
                onChange={(entry) => fill({ [argument.name]: estimateEntry(entry) })}
              />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
