import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { memo, useCallback, useContext, useId, useState } from 'react';
import { argumentDescription } from '../../functions/help/functionHelpTexts';
import type { Entries } from '../formula/useBuilder';
import { ArgumentField } from '../formula/ArgumentField';
import { LanguageContext } from '../LanguageContext';
import { emptyEstimate } from './estimate';
import { riskArgumentIndex, singleArguments } from './riskForm';
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
  readonly onFill: (entries: Entries) => void;
}

/** The arguments of the simulation itself; hidden until asked for. */
export function TrialFields({ risk, onFill }: TrialFieldsProps) {
  const { entries, built, type } = risk;
  const typeOne = useCallback(
    (argument: string, text: string) => type(argument, { ...emptyEstimate, likely: text }),
    [type],
  );
  const language = useContext(LanguageContext);
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
  const toggle = useCallback(() => setOpen((before) => isWrong || !before), [isWrong]);
  return (
    <div className={styles.root}>
      <MoreButton isShown={isShown} listId={listId} onClick={toggle} />
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
                onType={typeOne}
                onFill={onFill}
              />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

interface MoreButtonProps {
  readonly isShown: boolean;
  /** Of the element that it shows. */
  readonly listId: string;
  readonly onClick: () => void;
}

/** A key in the form does not draw it again. */
const MoreButton = memo(function MoreButton({ isShown, listId, onClick }: MoreButtonProps) {
  const texts = useTexts(modelTexts);
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.button}
      icon={<ChevronDownRegular className={mergeClasses(isShown && styles.open)} />}
      iconPosition="after"
      aria-expanded={isShown}
      aria-controls={listId}
      onClick={onClick}
    >
      {texts.more}
    </Button>
  );
});
