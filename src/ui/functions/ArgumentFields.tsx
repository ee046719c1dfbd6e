import { makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { Definition } from '../../functions/definition';
import { argumentDescription } from '../../functions/help/functionHelpTexts';
import type { Selection } from '../../hosts/workbook';
import { LanguageContext } from '../LanguageContext';
import { ArgumentField } from '../formula/ArgumentField';
import type { Builder } from '../formula/useBuilder';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface ArgumentFieldsProps {
  readonly definition: Definition;
  readonly builder: Builder;
  readonly selection: Selection | undefined;
  /** Whether required fields that are still empty are marked, as after a try to insert. */
  readonly showsMissing: boolean;
}

/** A field for each argument, with what is wrong next to it. */
export function ArgumentFields(props: ArgumentFieldsProps) {
  const { definition, builder, selection, showsMissing } = props;
  const { texts, built, explanation, fill } = builder;
  const language = useContext(LanguageContext);
  const styles = useStyles();

  const faultOf = (i: number): string | undefined => {
    if (built.kind === 'complete') return explanation?.arguments[i]?.fault?.[language];
    const fault = built.faults[i];
    return fault?.kind === 'missing' && !showsMissing ? undefined : fault?.message[language];
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
          selection={selection}
          onChange={(entry) => fill({ [argument.name]: entry })}
        />
      ))}
    </div>
  );
}
