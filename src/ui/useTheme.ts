import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { ThemeName } from './theme';

const dark = '(prefers-color-scheme: dark)';

const themes: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/**
 * The theme of the host; without one that of the system, also while it changes.
 *
 * In the system's high contrast no theme is needed: the browser paints with the colors that the user has
 * chosen, and Fluent's parts draw the borders that light and dark do without. A host that has one of its own reports it.
 */
export function useTheme(ofHost?: ThemeName): Theme {
  const isDark = useSyncExternalStore(subscribe, () => window.matchMedia(dark).matches);
  return themes[ofHost ?? (isDark ? 'dark' : 'light')];
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(dark);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
