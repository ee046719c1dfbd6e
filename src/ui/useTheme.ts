import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const dark = '(prefers-color-scheme: dark)';

/**
 * The theme that follows the system, also while it changes.
 *
 * High contrast needs no theme of ours: there the browser paints with the colours the user has chosen, and Fluent's
 * parts draw the borders that light and dark do without.
 */
export function useTheme(): Theme {
  const isDark = useSyncExternalStore(subscribe, () => window.matchMedia(dark).matches);
  return isDark ? webDarkTheme : webLightTheme;
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(dark);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
