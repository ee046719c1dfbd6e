/** @jest-environment jsdom */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { act, renderHook } from '@testing-library/react';
import { chooseTheme } from '../../src/ui/themeChoice';
import { useTheme } from '../../src/ui/useTheme';
import { setSystemDark } from './browserParts';

test('the theme follows the system, also while it changes', () => {
  const { result } = renderHook(() => useTheme());
  expect(result.current).toBe(webLightTheme);
  act(() => setSystemDark(true));
  expect(result.current).toBe(webDarkTheme);
  act(() => setSystemDark(false));
  expect(result.current).toBe(webLightTheme);
});

test.each([
  ['light', webLightTheme],
  ['dark', webDarkTheme],
  ['contrast', teamsHighContrastTheme],
] as const)('a host that has the theme %s is followed, whatever the system has', (name, theme) => {
  setSystemDark(true);
  const { result } = renderHook(() => useTheme(name));
  expect(result.current).toBe(theme);
  setSystemDark(false);
});

describe('a theme that the user chooses', () => {
  afterEach(() => act(() => chooseTheme('system')));

  test.each([
    ['light', undefined, webLightTheme],
    ['dark', undefined, webDarkTheme],
    ['dark', 'light', webDarkTheme],
    ['light', 'dark', webLightTheme],
    ['dark', 'contrast', teamsHighContrastTheme],
    ['system', 'dark', webDarkTheme],
    ['system', undefined, webLightTheme],
  ] as const)('%s, in a host that has %s', (choice, ofHost, theme) => {
    const { result } = renderHook(() => useTheme(ofHost));
    act(() => chooseTheme(choice));
    expect(result.current).toBe(theme);
    expect(localStorage.getItem('ai-capex.theme')).toBe(choice);
  });
});
