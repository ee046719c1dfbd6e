/** @jest-environment jsdom */
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { act, renderHook } from '@testing-library/react';
import { useTheme } from '../../src/ui/useTheme';
import { setSystemDark } from './browserParts';

test('the theme follows the system, also while it changes', () => {
  const { result } = renderHook(useTheme);
  expect(result.current).toBe(webLightTheme);
  act(() => setSystemDark(true));
  expect(result.current).toBe(webDarkTheme);
  act(() => setSystemDark(false));
  expect(result.current).toBe(webLightTheme);
});
