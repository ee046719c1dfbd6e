import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { languageNames, languages, type Language } from '../../language';
import { LanguageContext } from '../LanguageContext';
import { useTexts } from '../useTexts';
import { paneTexts } from '../paneTexts';

const useStyles = makeStyles({
  root: { display: 'flex', flexShrink: '0', gap: tokens.spacingHorizontalXXS },
  language: { minWidth: '0' },
  // High contrast gives every button the same border.
  shown: {
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
});

interface LanguageSwitchProps {
  readonly onChange: (language: Language) => void;
}

/** One button for each language; the one shown is pressed. */
export function LanguageSwitch({ onChange }: LanguageSwitchProps) {
  const shown = useContext(LanguageContext);
  const texts = useTexts(paneTexts);
  const styles = useStyles();
  return (
    <div role="group" aria-label={texts.language} className={styles.root}>
      {languages.map((language) => (
        <Button
          key={language}
          lang={language}
          size="small"
          appearance={language === shown ? 'secondary' : 'subtle'}
          className={mergeClasses(styles.language, language === shown && styles.shown)}
          aria-pressed={language === shown}
          onClick={() => onChange(language)}
        >
          {languageNames[language]}
        </Button>
      ))}
    </div>
  );
}
