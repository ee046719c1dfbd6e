import { useState } from 'react';
import { readSettings, settingsText, type Settings } from './settings';
import { storage } from './storage';

const key = 'ai-capex.settings';

/** The user's settings, and how to change them. They outlive the pane where the browser keeps anything. */
export function useSettings(): readonly [Settings, (settings: Settings) => void] {
  const [settings, setSettings] = useState(() => readSettings(storage()?.getItem(key) ?? null));
  const change = (to: Settings) => {
    storage()?.setItem(key, settingsText(to));
    setSettings(to);
  };
  return [settings, change];
}
