import {
  Button,
  Field,
  makeStyles,
  Popover,
  PopoverSurface,
  Radio,
  RadioGroup,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useId, useSyncExternalStore } from 'react';
import {
  chooseTheme,
  onThemeChoice,
  type ThemeChoice,
  themeChoice,
  themeChoices,
} from '../themeChoice';
import { useTexts } from '../useTexts';
import { settingChoices, type Settings } from './settings';
import { paneTexts } from '../paneTexts';
import { settingsTexts } from './settingsTexts';

const useStyles = makeStyles({
  surface: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    boxSizing: 'border-box',
    maxWidth: 'min(320px, 100vw - 16px)',
  },
  title: { margin: '0' },
  close: { alignSelf: 'flex-end' },
});

interface SettingsPopoverProps {
  /** Next to what it opens, and what gets the focus back. */
  readonly target: HTMLElement | null;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  readonly onClose: () => void;
}

/** How tables are made: each choice takes effect at once. */
export default function SettingsPopover(props: SettingsPopoverProps) {
  const { target, settings, onChange, onClose } = props;
  const texts = useTexts(paneTexts);
  const own = useTexts(settingsTexts);
  const titleId = useId();
  const styles = useStyles();
  const close = () => {
    onClose();
    target?.focus();
  };
  return (
    <Popover
      open
      trapFocus
      positioning={{ target, position: 'below', align: 'end' }}
      onOpenChange={(_, { open }) => !open && close()}
    >
      <PopoverSurface aria-labelledby={titleId} className={styles.surface}>
        <Subtitle2 as="h2" id={titleId} className={styles.title}>
          {texts.settings}
        </Subtitle2>
        <Setting name="colors" settings={settings} onChange={onChange} />
        <Setting name="formulas" settings={settings} onChange={onChange} />
        <ThemeSetting />
        <Button size="small" className={styles.close} onClick={close}>
          {own.close}
        </Button>
      </PopoverSurface>
    </Popover>
  );
}

/** The theme of all that is shown; not part of the settings of tables. */
function ThemeSetting() {
  const { theme } = useTexts(settingsTexts);
  const choice = useSyncExternalStore(onThemeChoice, themeChoice);
  return (
    <Field label={theme.label}>
      <RadioGroup value={choice} onChange={(_, { value }) => chooseTheme(value as ThemeChoice)}>
        {themeChoices.map((each) => (
          <Radio key={each} value={each} label={theme.choices[each]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

interface SettingProps {
  readonly name: keyof Settings;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

function Setting({ name, settings, onChange }: SettingProps) {
  const texts = useTexts(settingsTexts);
  return (
    <Field label={texts[name].label} hint={texts[name].hint}>
      <RadioGroup
        value={settings[name]}
        onChange={(_, { value }) => onChange({ ...settings, [name]: value })}
      >
        {settingChoices[name].map((choice) => (
          <Radio key={choice} value={choice} label={texts.choices[choice]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
