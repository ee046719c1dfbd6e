/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { languages, type Language } from '../../../src/language';
import { LanguageContext } from '../../../src/ui/LanguageContext';
import { SettingsButton } from '../../../src/ui/settings/SettingsButton';
import { settingsTexts } from '../../../src/ui/settings/settingsTexts';
import { useSettings } from '../../../src/ui/settings/useSettings';
import { themeChoice } from '../../../src/ui/themeChoice';
import '../browserParts';
import { paneTexts } from '../../../src/ui/paneTexts';

interface HeaderProps {
  readonly language: Language;
  readonly partition?: string;
}

function Header({ language, partition }: HeaderProps) {
  const [settings, setSettings] = useSettings(partition);
  return (
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value={language}>
        <SettingsButton settings={settings} onChange={setSettings} />
        <output>{`${settings.colors} ${settings.formulas}`}</output>
      </LanguageContext>
    </FluentProvider>
  );
}

async function open(language: Language = 'en') {
  render(<Header language={language} />);
  const user = userEvent.setup({ delay: null });
  await user.click(screen.getByRole('button', { name: paneTexts.in(language).settings }));
  await screen.findByRole('radio', { name: settingsTexts.in(language).choices.fast });
  return user;
}

beforeEach(() => localStorage.clear());

describe.each(languages)('the settings, in %s', (language) => {
  const say = settingsTexts.in(language);

  it('show what holds now', async () => {
    await open(language);
    const checked = screen
      .getAllByRole<HTMLInputElement>('radio')
      .filter((radio) => radio.checked)
      .map((radio) => radio.value);
    expect(checked).toEqual(['bankers', 'live', 'system']);
  });

  it('take effect at once, and outlive the pane', async () => {
    const user = await open(language);
    await user.click(screen.getByRole('radio', { name: say.choices.fast }));
    await user.click(screen.getByRole('radio', { name: say.choices.native }));
    expect(screen.getByText('fast native')).toBeTruthy();
    expect(localStorage.getItem('ai-capex.settings')).toBe('fast native');
  });

  it('choose the theme of all that is shown', async () => {
    const user = await open(language);
    await user.click(screen.getByRole('radio', { name: say.theme.choices.dark }));
    expect(themeChoice()).toBe('dark');
    await user.click(screen.getByRole('radio', { name: say.theme.choices.system }));
    expect(themeChoice()).toBe('system');
  });

  it('give the focus back when closed', async () => {
    const user = await open(language);
    await user.click(screen.getByRole('button', { name: say.close }));
    expect(screen.queryByRole('radio')).toBeNull();
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: paneTexts.in(language).settings }),
    );
  });
});

it('closes by Escape', async () => {
  const user = await open();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('radio')).toBeNull();
});

it('begins with what was kept', () => {
  localStorage.setItem('ai-capex.settings', 'fast live');
  render(<Header language="en" />);
  expect(screen.getByText('fast live')).toBeTruthy();
});

it.each([
  ['wac-1:', 'fast native'],
  ['wac-2:', 'bankers live'],
])('in the storage’s partition %s reads %s', (partition, shown) => {
  localStorage.setItem('wac-1:ai-capex.settings', 'fast native');
  localStorage.setItem('ai-capex.settings', 'fast live');
  render(<Header language="en" partition={partition} />);
  expect(screen.getByText(shown)).toBeTruthy();
});

it('works if the browser keeps nothing', async () => {
  const closed = jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const user = await open();
  await user.click(screen.getByRole('radio', { name: settingsTexts.in('en').choices.fast }));
  expect(screen.getByText('fast live')).toBeTruthy();
  closed.mockRestore();
});
