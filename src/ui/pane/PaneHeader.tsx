import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Language } from '../../language';
import { LanguageSwitch } from './LanguageSwitch';
import type { Settings } from '../settings/settings';
import { SettingsButton } from '../settings/SettingsButton';
import { useTexts } from '../useTexts';

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
  actions: { display: 'flex', flexShrink: '0', gap: tokens.spacingHorizontalXXS },
});

interface PaneHeaderProps {
  readonly onLanguageChange: (language: Language) => void;
  readonly settings: Settings;
  readonly onSettingsChange: (settings: Settings) => void;
}

/** What this is, in which language, and how it is set. */
export function PaneHeader({ onLanguageChange, settings, onSettingsChange }: PaneHeaderProps) {
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
      <div className={styles.actions}>
        <LanguageSwitch onChange={onLanguageChange} />
        <SettingsButton settings={settings} onChange={onSettingsChange} />
      </div>
    </header>
  );
}
