import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Language } from '../language';
import { LanguageSwitch } from './LanguageSwitch';
import { useTexts } from './useTexts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  name: { display: 'flex', flexDirection: 'column', minWidth: '0' },
  title: { margin: '0' },
  tagline: { color: tokens.colorNeutralForeground2 },
});

interface PaneHeaderProps {
  readonly onLanguageChange: (language: Language) => void;
}

/** What this is, and in which language. */
export function PaneHeader({ onLanguageChange }: PaneHeaderProps) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <header className={styles.root}>
      <div className={styles.name}>
        <Subtitle2 as="h1" className={styles.title}>
          {texts.appName}
        </Subtitle2>
        <Caption1 className={styles.tagline}>{texts.tagline}</Caption1>
      </div>
      <LanguageSwitch onChange={onLanguageChange} />
    </header>
  );
}
