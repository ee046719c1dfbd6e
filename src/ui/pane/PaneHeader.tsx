import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Action } from '../async/useAction';
import { useDelayedFlag } from '../async/useDelayedFlag';
import type { Language } from '../../language';
import { LanguageSwitch } from './LanguageSwitch';
import type { Settings } from '../settings/settings';
import { SettingsButton } from '../settings/SettingsButton';
import { useTexts } from '../useTexts';
import { paneTexts } from '../paneTexts';

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

/** How long a language may load before the header shows that it does: a loaded one is there at once. */
const delayMs = 300;

interface PaneHeaderProps {
  readonly changingLanguage: Action<Language, void>;
  readonly settings: Settings;
  readonly onSettingsChange: (settings: Settings) => void;
}

/** What this is, in which language, and how it is set. */
export function PaneHeader({ changingLanguage, settings, onSettingsChange }: PaneHeaderProps) {
  const texts = useTexts(paneTexts);
  const styles = useStyles();
  const isLoading = useDelayedFlag(changingLanguage.state.kind === 'busy', delayMs);
  return (
    <header className={styles.root}>
      <div className={styles.name}>
        <Subtitle2 as="h1" className={styles.title}>
          {texts.appName}
        </Subtitle2>
        <Caption1 className={styles.tagline} role={isLoading ? 'status' : undefined}>
          {isLoading ? texts.loading : texts.tagline}
        </Caption1>
      </div>
      <div className={styles.actions}>
        <LanguageSwitch onChange={changingLanguage.run} />
        <SettingsButton settings={settings} onChange={onSettingsChange} />
      </div>
    </header>
  );
}
