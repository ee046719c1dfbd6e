import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { languages, type Language } from '../language';
import { LanguageContext } from './LanguageContext';
import { languageNames } from './texts';
import { useTexts } from './useTexts';

const useStyles = makeStyles({
  root: { display: 'flex', flexShrink: '0', gap: tokens.spacingHorizontalXXS },
  language: { minWidth: '0' },
});

interface LanguageSwitchProps {
  readonly onChange: (language: Language) => void;
}

/** One button for each language; the one shown is pressed. */
export function LanguageSwitch({ onChange }: LanguageSwitchProps) {
  const shown = useContext(LanguageContext);
  const texts = useTexts();
  const styles = useStyles();
  return (
    <div role="group" aria-label={texts.language} className={styles.root}>
      {languages.map((language) => (
        <ToggleButton
          key={language}
          lang={language}
          size="small"
          appearance="subtle"
          className={styles.language}
          checked={language === shown}
          onClick={() => onChange(language)}
        >
          {languageNames[language]}
        </ToggleButton>
      ))}
    </div>
  );
}
