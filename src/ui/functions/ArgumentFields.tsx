import { makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { argumentDescription } from '../../functions/help/functionHelpTexts';
import { LanguageContext } from '../LanguageContext';
import { ArgumentField } from '../formula/ArgumentField';
import type { Builder } from '../formula/useBuilder';
import type { Pointing } from '../formula/usePointing';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface ArgumentFieldsProps {
  readonly builder: Builder;
  readonly pointing: Pointing;
}

/** A field for each argument, with what is wrong next to it. */
export function ArgumentFields(props: ArgumentFieldsProps) {
  const { builder, pointing } = props;
  const { definition, texts, built, explanation, type, fill } = builder;
  const language = useContext(LanguageContext);
  const styles = useStyles();

  const faultOf = (i: number): string | undefined => {
    if (built.kind === 'complete') return explanation?.arguments[i]?.fault?.[language];
    const fault = built.faults[i];
    // What is still to be filled in is named next to the button.
    return fault?.kind === 'missing' ? undefined : fault?.message[language];
  };
  return (
    <div className={styles.root}>
      {definition.arguments.map((argument, i) => (
        <ArgumentField
          key={argument.name}
          argument={argument}
          meaning={argumentDescription(definition.name, argument, language)}
          text={texts[i] ?? ''}
          fault={faultOf(i)}
          isPointing={pointing.argument === argument.name}
          onType={type}
          onFill={fill}
        />
      ))}
    </div>
  );
}
