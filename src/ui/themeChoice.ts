import { storage } from './storage';
import type { ThemeName } from './theme';

/** Colors that the user has chosen; `system` follows the program around the page, or else the system. */
export type ThemeChoice = (typeof themeChoices)[number];

/** What can be chosen, in the order shown. */
export const themeChoices = ['system', 'light', 'dark'] as const;

/** The name under which the browser keeps the choice. */
const key = 'ai-capex.theme';

const listeners = new Set<() => void>();
let chosen: ThemeChoice | undefined;

/** The choice, which outlives the page if the browser stores anything. */
export function themeChoice(): ThemeChoice {
  const kept = (chosen ?? storage()?.getItem(key)) || 'system';
  return (chosen = themeChoices.find((choice) => choice === kept) ?? 'system');
}

/** The media query for a dark system. */
export const dark = '(prefers-color-scheme: dark)';

/** The theme to show now: the one chosen, else the host's, else the system's. */
export function currentTheme(ofHost?: ThemeName): ThemeName {
  const choice = themeChoice();
  if (choice !== 'system' && ofHost !== 'contrast') return choice;
  return ofHost ?? (window.matchMedia(dark).matches ? 'dark' : 'light');
}

/** Changes it for all that is shown. */
export function chooseTheme(choice: ThemeChoice): void {
  chosen = choice;
  storage()?.setItem(key, choice);
  listeners.forEach((listener) => listener());
}

/** Calls back with each change; the returned function stops it. */
export function onThemeChoice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
