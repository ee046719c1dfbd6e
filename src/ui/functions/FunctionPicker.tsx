import {
  Caption1,
  Dropdown,
  Field,
  Link,
  makeStyles,
  Option,
  OptionGroup,
  tokens,
} from '@fluentui/react-components';
import { memo, useContext } from 'react';
import { isFunctionName } from '../../explain/definitionFor';
import { definitions } from '../../functions/definitions';
import type { FunctionName } from '../../functions/functionName';
import { functionHelpFile } from '../../functions/help/helpFiles';
import { functionHelp } from '../../functions/help/functionHelpTexts';
import { LanguageContext } from '../LanguageContext';
import { functionTexts } from '../formula/functionTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  dropdown: { minWidth: '0' },
  option: { display: 'flex', flexDirection: 'column', minWidth: '0' },
  summary: { color: tokens.colorNeutralForeground2 },
});

interface FunctionPickerProps {
  readonly chosen: FunctionName;
  /** Those inserted last, shown first. */
  readonly recent: readonly FunctionName[];
  readonly onChoose: (name: FunctionName) => void;
}

/** Which function: each by its name and what it answers, those inserted last first. */
export const FunctionPicker = memo(function FunctionPicker(props: FunctionPickerProps) {
  const { chosen, recent, onChoose } = props;
  const language = useContext(LanguageContext);
  const texts = useTexts(functionTexts);
  const styles = useStyles();
  const others = definitions.map(({ name }) => name).filter((name) => !recent.includes(name));
  const option = (name: FunctionName) => (
    <Option key={name} value={name} text={name}>
      <span className={styles.option}>
        {name}
        <Caption1 className={styles.summary}>{functionHelp(name, language).summary}</Caption1>
      </span>
    </Option>
  );
  return (
    <Field
      label={texts.chooseFunction}
      hint={
        <>
          {functionHelp(chosen, language).summary}{' '}
          <Link
            inline
            href={functionHelpFile(chosen, language)}
            target="_blank"
            rel="noopener noreferrer"
          >
            {texts.helpOn(chosen)}
          </Link>
        </>
      }
    >
      <Dropdown
        className={styles.dropdown}
        value={chosen}
        selectedOptions={[chosen]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue && isFunctionName(optionValue)) onChoose(optionValue);
        }}
      >
        {recent.length > 0 && <OptionGroup label={texts.recent}>{recent.map(option)}</OptionGroup>}
        {recent.length > 0 ? (
          <OptionGroup label={texts.allFunctions}>{others.map(option)}</OptionGroup>
        ) : (
          others.map(option)
        )}
      </Dropdown>
    </Field>
  );
});
