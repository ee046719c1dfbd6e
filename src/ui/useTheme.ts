import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { ThemeName } from './theme';
import { currentTheme, dark, onThemeChoice } from './themeChoice';
import { themes } from './themes';

/**
 * The theme that the user has chosen; else that of the host; without one that of the system, also while it changes. High
 * contrast of the host is never replaced.
 *
 * In the system's high contrast no theme is needed: the browser paints with the colors that the user has
 * chosen, and Fluent's parts draw the borders that light and dark do without. A host that has one of its own reports it.
 */
export function useTheme(ofHost?: ThemeName): Theme {
  return themes[useThemeName(ofHost)];
}

/** The name of that theme. */
export function useThemeName(ofHost?: ThemeName): ThemeName {
  // The build has no browser to ask: what it renders takes its colors from a style sheet.
  return useSyncExternalStore(
    subscribe,
    () => currentTheme(ofHost),
    () => 'light',
  );
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(dark);
  const stop = onThemeChoice(onChange);
  query.addEventListener('change', onChange);
  return () => {
    stop();
    query.removeEventListener('change', onChange);
  };
}
