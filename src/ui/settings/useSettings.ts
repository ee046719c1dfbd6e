import { useState } from 'react';
import { readSettings, settingsText, type Settings } from './settings';
import { settingsKey } from './settingsKey';
import { storage } from '../storage';

/**
 * The user's settings, and how to change them. They outlive the pane if the browser stores anything.
 *
 * @param partition of the browser's storage, if a host divides it
 */
export function useSettings(partition?: string): readonly [Settings, (settings: Settings) => void] {
  const key = settingsKey(partition);
  const [settings, setSettings] = useState(() => readSettings(storage()?.getItem(key) ?? null));
  const change = (to: Settings) => {
    storage()?.setItem(key, settingsText(to));
    setSettings(to);
  };
  return [settings, change];
}
